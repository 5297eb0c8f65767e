package nl.vierogen.archive;

import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import nl.vierogen.assessment.Act;
import nl.vierogen.assessment.AssessmentSession;
import nl.vierogen.assessment.OpenLogbook;
import nl.vierogen.exchange.pack.LogbookPackage;
import nl.vierogen.exchange.result.FormSource;
import nl.vierogen.exchange.result.ResultFile;
import nl.vierogen.exchange.result.ResultPayload;
import nl.vierogen.exchange.result.ResultVerifier;
import nl.vierogen.exchange.result.VerifiedResult;
import nl.vierogen.json.StrictJson;
import nl.vierogen.logbook.Sha256;
import nl.vierogen.problem.Problem;
import nl.vierogen.problem.Refusal;
import nl.vierogen.store.AtomicFile;
import nl.vierogen.store.FreeFile;
import nl.vierogen.store.StreamId;
import nl.vierogen.trust.Identity;
import nl.vierogen.trust.IdentityFile;
import nl.vierogen.trust.PracticeKeys;
import nl.vierogen.verdict.SealPreview;
import nl.vierogen.verdict.SealedResult;
import nl.vierogen.verdict.Sealing;

/**
 * Signs results. What is signed is what was shown, byte for byte; it is verified by the Bureau's own verifier before the
 * journal keeps it, and only then written to a file.
 */
public final class ResultSealing implements Sealing {
    private final Desk desk;
    private final OpenedPackages packages;
    private final byte[] identityFile;
    private final String programVersion;

    ResultSealing(Desk desk, OpenedPackages packages, byte[] identityFile, String programVersion) {
        this.desk = desk;
        this.packages = packages;
        this.identityFile = identityFile.clone();
        this.programVersion = programVersion;
    }

    @Override
    public SealPreview preview(OpenLogbook logbook) throws Refusal {
        byte[] payload = StrictJson.write(draft(logbook));
        return new SealPreview(payload, Facts.of(read(payload)));
    }

    /** What would be signed now. */
    ResultPayload draft(OpenLogbook logbook) throws Refusal {
        AssessmentSession session = logbook.session();
        return new ResultDraft(opened(logbook), session.assessment(), session.acts(), head(session))
                .by(desk.identity().keyId(), desk.clock().instant(), programVersion);
    }

    /** What was signed, verified again. */
    ResultPayload signed(OpenLogbook logbook) throws Refusal {
        return verify(signedFile(logbook), opened(logbook)).payload();
    }

    @Override
    public SealedResult seal(OpenLogbook logbook, SealPreview preview, char[] passphrase) throws Refusal {
        Identity signer = IdentityFile.read(identityFile, passphrase);
        ResultPayload payload = read(preview.payload());
        if (!payload.journalHead().equals(head(logbook.session()))) {
            throw new Refusal(Problem.ASSESSMENT_CHANGED);
        }
        byte[] file = ResultFile.sign(payload, List.of(signer));
        VerifiedResult verified = verify(file, opened(logbook));
        logbook.session().keep(new Act.Sealed(verified.sha256(), payload.revision(), payload.outcome()), file);
        return result(file, verified);
    }

    @Override
    public SealedResult sealed(OpenLogbook logbook) throws Refusal {
        byte[] file = signedFile(logbook);
        return result(file, verify(file, opened(logbook)));
    }

    private static byte[] signedFile(OpenLogbook logbook) throws Refusal {
        return logbook.session().lastFile(Act.Sealed.class)
                .orElseThrow(() -> new Refusal(Problem.JOURNAL_TAMPERED));
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

    private LogbookPackage opened(OpenLogbook logbook) throws Refusal {
        return packages.of(StreamId.parse(logbook.id()));
    }

    private VerifiedResult verify(byte[] file, LogbookPackage opened) throws Refusal {
        FormSource form = reference -> Optional.of(opened.form())
                .filter(_ -> reference.equals(opened.statement().form()));
        VerifiedResult verified = ResultVerifier.verify(file, desk.roster(), form);
        verified.requireMatches(opened.assignment());
        return verified;
    }

    private static SealedResult result(byte[] file, VerifiedResult verified) {
        return new SealedResult(file, verified.sha256(), verified.payload().times().sealedAt(),
                Facts.of(verified.payload()));
    }

    private static ResultPayload read(byte[] payload) throws Refusal {
        return StrictJson.read(payload, ResultPayload.class);
    }

    private static Sha256 head(AssessmentSession session) throws Refusal {
        return new Sha256(HexFormat.of().formatHex(session.journalHead()));
    }
}
