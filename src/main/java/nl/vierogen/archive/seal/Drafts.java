package nl.vierogen.archive.seal;

import java.util.HexFormat;
import java.util.Optional;
import nl.vierogen.archive.kept.Desk;
import nl.vierogen.archive.shelf.OpenedPackages;
import nl.vierogen.assessment.Assessment;
import nl.vierogen.assessment.AssessmentSession;
import nl.vierogen.assessment.act.Act;
import nl.vierogen.assessment.opened.OpenLogbook;
import nl.vierogen.exchange.pack.LogbookPackage;
import nl.vierogen.exchange.result.FormSource;
import nl.vierogen.exchange.result.ResultVerifier;
import nl.vierogen.exchange.result.VerifiedResult;
import nl.vierogen.logbook.Sha256;
import nl.vierogen.problem.Problem;
import nl.vierogen.problem.Refusal;
import nl.vierogen.scoring.Outcome;
import nl.vierogen.store.StreamId;

/** Drafts of results, and the signed results that an assessment keeps. */
public final class Drafts {
    private final Desk desk;
    private final OpenedPackages packages;
    private final String programVersion;

    /**
     * A draft beside the package it is about.
     *
     * @param opened the package
     * @param draft the draft
     */
    public record Draft(LogbookPackage opened, ResultDraft draft) {
    }

    public Drafts(Desk desk, OpenedPackages packages, String programVersion) {
        this.desk = desk;
        this.packages = packages;
        this.programVersion = programVersion;
    }

    public Draft of(OpenLogbook logbook) throws Refusal {
        AssessmentSession session = logbook.session();
        LogbookPackage opened = opened(logbook);
        Optional<VerifiedResult> corrected = session.assessment().correction().isPresent()
                ? Optional.of(sealed(logbook))
                : Optional.empty();
        return new Draft(opened, new ResultDraft(opened, logbook.procedure(), session.assessment(), session.acts(),
                corrected, head(session), programVersion));
    }

    /**
     * No verdict while a sign that the program computed is neither confirmed nor dismissed, whoever signs it.
     *
     * @throws Refusal ASSESSMENT_OPEN_SIGNS with how many
     */
    public static void requireDecided(OpenLogbook logbook) throws Refusal {
        Assessment now = logbook.session().assessment();
        int open = logbook.undecided(now).size();
        if (open > 0 && now.ownOutcome().filter(Outcome::isVerdict).isPresent()) {
            throw new Refusal(Problem.ASSESSMENT_OPEN_SIGNS, open);
        }
    }

    public LogbookPackage opened(OpenLogbook logbook) throws Refusal {
        return packages.of(StreamId.parse(logbook.id()));
    }

    /** The result signed last, verified again. */
    VerifiedResult sealed(OpenLogbook logbook) throws Refusal {
        byte[] file = logbook.session().lastFile(Act.Sealed.class)
                .orElseThrow(() -> new Refusal(Problem.JOURNAL_TAMPERED));
        return verify(file, opened(logbook));
    }

    /** @throws Refusal what the Bureau would refuse it with */
    VerifiedResult verify(byte[] file, LogbookPackage opened) throws Refusal {
        VerifiedResult verified = ResultVerifier.verify(file, desk.roster(), form(opened));
        verified.requireMatches(opened.assignment());
        verified.requireRecipient(opened.statement().recipient(), desk.roster());
        return verified;
    }

    public static FormSource form(LogbookPackage opened) {
        return reference -> Optional.of(opened.form()).filter(_ -> reference.equals(opened.statement().form()));
    }

    static Sha256 head(AssessmentSession session) throws Refusal {
        return new Sha256(HexFormat.of().formatHex(session.journalHead()));
    }
}
