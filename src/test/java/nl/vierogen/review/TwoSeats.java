package nl.vierogen.review;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.vierogen.assessment.Assessment;
import nl.vierogen.assessment.AssessmentSession;
import nl.vierogen.assessment.MemoryActLog;
import nl.vierogen.assessment.act.Act;
import nl.vierogen.assessment.act.ReviewAct;
import nl.vierogen.assessment.consensus.Consensus;
import nl.vierogen.assessment.opened.OpenLogbook;
import nl.vierogen.conditions.Reading;
import nl.vierogen.exchange.result.payload.SecondReading;
import nl.vierogen.letter.privacy.KnownWords;
import nl.vierogen.logbook.ReviewMode;
import nl.vierogen.logbook.Sha256;
import nl.vierogen.problem.Problem;
import nl.vierogen.problem.Refusal;
import nl.vierogen.scoring.Outcome;
import nl.vierogen.scoring.Tally;
import nl.vierogen.shell.SampleLogbooks;
import nl.vierogen.ui.dialog.FileKind;
import nl.vierogen.verdict.Outgoing;
import nl.vierogen.verdict.ResultFacts;
import nl.vierogen.verdict.ReviewFacts;
import nl.vierogen.verdict.SealPreview;
import nl.vierogen.verdict.SealedResult;
import nl.vierogen.verdict.Sealing;
import nl.vierogen.verdict.privacy.PassedHits;

/** A first assessor and a colleague with the real rules, each with a journal in memory; files are no more than paths. */
public final class TwoSeats implements CoReviewing, Sealing {
    public static final Colleague HANNA = new Colleague("kid-of-hanna", "BO-012");
    public static final Colleague IDA = new Colleague("kid-of-ida", "BO-031");
    public static final String PASSPHRASE = "collega-van-vier-ogen";

    /** What free text may not hold here: the roster's codes, and an account. */
    public static Screening screening() {
        return new Screening(logbook -> new KnownWords("", "mverhoeven", List.of(HANNA.person(), IDA.person()),
                Optional.of(logbook.logbook().number())), new PassedHits());
    }

    /** Files that were saved. */
    public final List<Path> saved = new ArrayList<>();
    /** Whether this is practice. */
    public boolean practice = true;
    /** Whether a colleague is told what the first assessor found. */
    public boolean told = true;
    /** Thrown instead of writing anything, when present. */
    public Optional<Refusal> refusing = Optional.empty();

    private final OpenLogbook first;
    private Optional<OpenLogbook> seat = Optional.empty();
    private boolean here;

    public TwoSeats(OpenLogbook first) {
        this.first = first;
    }

    /** The first assessor's. */
    public OpenLogbook first() {
        return first;
    }

    /** The colleague's. */
    public OpenLogbook seat() {
        return seat.orElseThrow();
    }

    @Override
    public List<Colleague> colleagues(OpenLogbook logbook) {
        List<String> asked = first.session().assessment().lookingAlong().ended().stream()
                .filter(one -> one.declined()).map(one -> one.kid()).toList();
        return List.of(HANNA, IDA).stream().filter(one -> !asked.contains(one.kid())).toList();
    }

    @Override
    public void ask(OpenLogbook logbook, Colleague colleague) throws Refusal {
        writable();
        here = false;
        invite(colleague);
    }

    @Override
    public OpenLogbook sitDown(OpenLogbook logbook, OwnKey key, char[] passphrase) throws Refusal {
        if (!Arrays.equals(passphrase, PASSPHRASE.toCharArray())) {
            throw new Refusal(Problem.PASSPHRASE_WRONG);
        }
        Assessment now = first.session().assessment();
        here = true;
        if (now.lookingAlong().asked().isEmpty() || now.lookingAlong().isChangedSince()
                && now.lookingAlong().answered().isPresent()) {
            invite(HANNA);
        }
        return seat();
    }

    private void invite(Colleague colleague) throws Refusal {
        int revision = first.session().assessment().lookingAlong().asked().map(ReviewAct.Asked::revision).orElse(0) + 1;
        ReviewAct.Agreement agreement = first.session().assessment().lookingAlong().agreement();
        first.session().keep(new ReviewAct.Asked("r1", revision, colleague.kid(), colleague.person(), here),
                new byte[]{1});
        if (revision == 1) {
            seat = Optional.of(new OpenLogbook("seat", first.logbook(), first.form(), first.procedure(), true,
                    first.pictures(), new AssessmentSession(first.session().assessment().terms(), new MemoryActLog()),
                    first.signs(), first.previous()));
        }
        seat().session().keep(new ReviewAct.Invited("r1", revision, "kid-of-first", "BO-007", here, agreement),
                new byte[]{1});
    }

    @Override
    public Optional<String> practicePassphrase() {
        return practice ? Optional.of(PASSPHRASE) : Optional.empty();
    }

    @Override
    public Optional<OpenLogbook> requester(OpenLogbook logbook) {
        return here ? Optional.of(first) : Optional.empty();
    }

    @Override
    public void save(OpenLogbook logbook, Path target) throws Refusal {
        writable();
        saved.add(target);
    }

    @Override
    public void withdraw(OpenLogbook logbook) throws Refusal {
        first.session().perform(_ -> Optional.of(new ReviewAct.Withdrawn("r1")));
    }

    @Override
    public void receive(OpenLogbook logbook, Path answer) throws Refusal {
        if (answer.toString().startsWith("vreemd")) {
            throw new Refusal(Problem.REVIEW_CLOSED);
        }
        bring();
    }

    private void bring() throws Refusal {
        ReviewAct.Ending ending = seat().session().assessment().lookingAlong().replied().orElseThrow().ending();
        if (ending == ReviewAct.Ending.DECLINED) {
            first.session().keep(new ReviewAct.Declined("r1"), new byte[]{3});
        } else {
            Assessment hers = seat().session().assessment();
            int revision = hers.lookingAlong().replied().orElseThrow().revision();
            first.session().keep(new ReviewAct.Answered("r1", revision, hers.reading(),
                    hers.lookingAlong().agreement()), new byte[]{3});
        }
    }

    @Override
    public Optional<Seat.Comparison> comparison(OpenLogbook logbook) {
        return first.session().assessment().consensus().map(this::compared);
    }

    @Override
    public Seat seat(OpenLogbook logbook) {
        Assessment hers = seat().session().assessment();
        return new Seat("BO-007", ReviewMode.BLIND, told, here, hers.lookingAlong().isLocked()
                ? Optional.of(compared(hers.consensusWith(first.session().assessment().reading())))
                : Optional.empty());
    }

    private Seat.Comparison compared(Consensus consensus) {
        SecondReading read = reading(consensus);
        return new Seat.Comparison(consensus, read.exactAgreement(), read.weightedKappa(), read.n());
    }

    private static SecondReading reading(Consensus consensus) {
        return SecondReading.of(consensus.counting(), consensus.first(), consensus.colleague(), consensus.changes());
    }

    @Override
    public void lock(OpenLogbook logbook) throws Refusal {
        writable();
        seat().session().perform(_ -> Optional.of(new ReviewAct.Locked()));
    }

    @Override
    public void decline(OpenLogbook logbook, Decline why) throws Refusal {
        reply(ReviewAct.Ending.DECLINED);
    }

    private void reply(ReviewAct.Ending ending) throws Refusal {
        int revision = seat().session().assessment().lookingAlong().invited().orElseThrow().revision();
        seat().session().keep(new ReviewAct.Replied("r1", revision, ending), new byte[]{3});
        if (here) {
            bring();
        }
    }

    private void writable() throws Refusal {
        if (refusing.isPresent()) {
            throw refusing.get();
        }
    }

    @Override
    public SealPreview preview(OpenLogbook logbook) {
        return new SealPreview(new byte[]{'{', '}'}, facts());
    }

    /** What a result of both would say. */
    public ResultFacts facts() {
        Assessment hers = seat().session().assessment();
        Consensus both = hers.consensusWith(first.session().assessment().reading());
        SecondReading read = reading(both);
        Tally tally = Tally.of(both.counting(), both.agreedSheet());
        Outcome outcome = both.outcome().orElseThrow();
        ReviewFacts.Ending ending = outcome == Outcome.UNDECIDED ? ReviewFacts.Ending.NOT_AGREED
                : ReviewFacts.Ending.AGREED;
        return new ResultFacts("A-2026-00817", Sha256.of(new byte[]{1}), "biometrie 1", first.logbook().round(), true,
                1, both.agreedSheet(), tally.total(), tally.maximum(), tally.passMark(), tally.percentage(),
                tally.structuralErrors().stream().map(row -> row.rule().structure()).toList(), outcome, Map.of(),
                first.session().assessment().overallFeedback(), first.session().assessment().retakeMarks(),
                both.agreedFindings(), List.of(), List.of(), List.of(new ResultFacts.Signer("B-314", "kid-of-first"),
                        new ResultFacts.Signer(HANNA.person(), HANNA.kid())),
                Optional.of(new ReviewFacts(ReviewMode.BLIND, List.of(new ReviewFacts.Asked(HANNA.person(), ending)),
                        Optional.of(new ReviewFacts.BothReadings(read.assessor(), read.colleague(), read.changes(),
                                read.exactAgreement(), read.weightedKappa(), read.n())))));
    }

    @Override
    public SealedResult seal(OpenLogbook logbook, SealPreview preview, char[] passphrase) throws Refusal {
        if (!Arrays.equals(passphrase, PASSPHRASE.toCharArray())) {
            throw new Refusal(Problem.PASSPHRASE_WRONG);
        }
        ResultFacts facts = facts();
        reply(facts.outcome() == Outcome.UNDECIDED ? ReviewAct.Ending.NOT_AGREED : ReviewAct.Ending.AGREED);
        return result(facts);
    }

    private static SealedResult result(ResultFacts facts) {
        return new SealedResult(new byte[]{3}, Sha256.of(new byte[]{3}), SampleLogbooks.CLOCK.instant(), facts);
    }

    @Override
    public SealedResult sealed(OpenLogbook logbook) {
        return result(facts());
    }

    @Override
    public List<SealedResult> revisions(OpenLogbook logbook) {
        return List.of(sealed(logbook));
    }

    @Override
    public void openCorrection(OpenLogbook logbook, String reason) throws Refusal {
        throw new Refusal(Problem.ASSESSMENT_CHANGED);
    }

    @Override
    public Optional<Outgoing> outgoing(OpenLogbook logbook) {
        return here ? Optional.empty()
                : Optional.of(new Outgoing(FileKind.REVIEW, logbook.logbook().number() + "-antwoord.meekijk"));
    }

    @Override
    public void save(SealedResult result, Path target) throws Refusal {
        writable();
        saved.add(target);
    }

    @Override
    public Path freeFile(Path folder, String name) {
        return folder.resolve(name);
    }

    /** Does an act at the colleague's seat. */
    public void hers(Act act) {
        SampleLogbooks.act(seat(), act);
    }

    /** Gives the colleague's sheet the first assessor's scores. */
    public void scoresAlike() {
        Reading reading = first.session().assessment().reading();
        reading.sheet().points().forEach((slot, scores) -> scores
                .forEach((criterion, points) -> hers(new Act.Scored(slot, criterion, points))));
    }
}
