package nl.vierogen.archive.seal;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.vierogen.archive.kept.Desk;
import nl.vierogen.assessment.Stage;
import nl.vierogen.assessment.act.Act;
import nl.vierogen.assessment.act.LifeAct;
import nl.vierogen.assessment.opened.OpenLogbook;
import nl.vierogen.conditions.Reading;
import nl.vierogen.exchange.result.ResultFile;
import nl.vierogen.exchange.result.VerifiedResult;
import nl.vierogen.exchange.result.payload.ResultPayload;
import nl.vierogen.json.StrictJson;
import nl.vierogen.problem.Problem;
import nl.vierogen.problem.Refusal;
import nl.vierogen.store.file.AtomicFile;
import nl.vierogen.store.file.FreeFile;
import nl.vierogen.trust.Identity;
import nl.vierogen.trust.IdentityFile;
import nl.vierogen.trust.statement.PracticeKeys;
import nl.vierogen.verdict.SealPreview;
import nl.vierogen.verdict.SealedResult;
import nl.vierogen.verdict.Sealing;

/**
 * Signs results. What is signed is what was shown, byte for byte; it is verified by the Bureau's own verifier before the
 * journal keeps it, and only then written to a file.
 */
public final class ResultSealing implements Sealing {
    private final Desk desk;
    private final Drafts drafts;
    private final Countersigned answers;
    private final byte[] identityFile;

    public ResultSealing(Desk desk, Drafts drafts, Countersigned answers, byte[] identityFile) {
        this.desk = desk;
        this.drafts = drafts;
        this.answers = answers;
        this.identityFile = identityFile.clone();
    }

    @Override
    public SealPreview preview(OpenLogbook logbook) throws Refusal {
        byte[] payload = StrictJson.write(isAnswered(logbook) ? answered(logbook) : alone(logbook));
        return new SealPreview(payload, Facts.of(read(payload), desk.roster()));
    }

    private ResultPayload alone(OpenLogbook logbook) throws Refusal {
        Drafts.requireDecided(logbook);
        return drafts.of(logbook).draft().alone(desk.identity().keyId(), desk.clock().instant());
    }

    /** The result as it stands, for reading: a colleague may still have to look along. */
    ResultPayload draft(OpenLogbook logbook) throws Refusal {
        return isAnswered(logbook) && !logbook.session().assessment().lookingAlong().isChangedSince()
                ? answered(logbook)
                : drafts.of(logbook).draft().toRead(desk.identity().keyId(), desk.clock().instant());
    }

    /** What was signed, verified again. */
    ResultPayload signed(OpenLogbook logbook) throws Refusal {
        return drafts.sealed(logbook).payload();
    }

    @Override
    public SealedResult seal(OpenLogbook logbook, SealPreview preview, char[] passphrase) throws Refusal {
        Identity signer = IdentityFile.read(identityFile, passphrase);
        ResultPayload payload = read(preview.payload());
        byte[] file = isAnswered(logbook) ? second(logbook, payload, signer) : only(logbook, payload, signer);
        VerifiedResult verified = drafts.verify(file, drafts.opened(logbook));
        logbook.session().keep(new Act.Sealed(verified.sha256(), payload.revision(), payload.outcome()), file);
        return result(file, verified);
    }

    private static byte[] only(OpenLogbook logbook, ResultPayload payload, Identity signer) throws Refusal {
        if (!payload.journalHead().equals(Drafts.head(logbook.session()))) {
            throw new Refusal(Problem.ASSESSMENT_CHANGED);
        }
        return ResultFile.sign(payload, List.of(signer));
    }

    private byte[] second(OpenLogbook logbook, ResultPayload payload, Identity signer) throws Refusal {
        if (!payload.equals(answered(logbook))) {
            throw new Refusal(Problem.ASSESSMENT_CHANGED);
        }
        return answers.partial(logbook).sign(signer);
    }

    // what was changed since is not what she signed
    private ResultPayload answered(OpenLogbook logbook) throws Refusal {
        if (logbook.session().assessment().lookingAlong().isChangedSince()) {
            throw new Refusal(Problem.REVIEW_CHANGED_SINCE);
        }
        return answers.partial(logbook).payload();
    }

    private static boolean isAnswered(OpenLogbook logbook) {
        return logbook.session().assessment().stage() == Stage.ANSWERED;
    }

    @Override
    public SealedResult sealed(OpenLogbook logbook) throws Refusal {
        List<SealedResult> revisions = revisions(logbook);
        if (revisions.isEmpty()) {
            throw new Refusal(Problem.JOURNAL_TAMPERED);
        }
        return revisions.getLast();
    }

    @Override
    public List<SealedResult> revisions(OpenLogbook logbook) throws Refusal {
        List<SealedResult> revisions = new ArrayList<>();
        for (byte[] file : logbook.session().files(Act.Sealed.class)) {
            revisions.add(result(file, drafts.verify(file, drafts.opened(logbook))));
        }
        return revisions;
    }

    @Override
    public void openCorrection(OpenLogbook logbook, String reason) throws Refusal {
        VerifiedResult signed = drafts.sealed(logbook);
        ResultPayload payload = signed.payload();
        Reading reading = new Reading(payload.points(), payload.findings());
        logbook.session().perform(now -> Optional
                .of(new LifeAct.CorrectionOpened(reason, reading, payload.signers().size())));
    }

    @Override
    public Optional<String> signer(OpenLogbook logbook) {
        return isAnswered(logbook) ? Optional.of(desk.identity().person().value()) : Optional.empty();
    }

    @Override
    public void save(SealedResult result, Path target) throws Refusal {
        AtomicFile.write(target, result.file());
    }

    @Override
    public Path freeFile(Path folder, String name) {
        return FreeFile.in(folder, name);
    }

    @Override
    public Optional<String> practicePassphrase() {
        return desk.roster().practice() ? Optional.of(PracticeKeys.PASSPHRASE) : Optional.empty();
    }

    private SealedResult result(byte[] file, VerifiedResult verified) {
        return new SealedResult(file, verified.sha256(), verified.payload().times().sealedAt(),
                Facts.of(verified.payload(), desk.roster()));
    }

    private static ResultPayload read(byte[] payload) throws Refusal {
        return StrictJson.read(payload, ResultPayload.class);
    }
}
