package nl.vierogen.archive;

import static nl.vierogen.archive.Bench.FAIL;
import static nl.vierogen.archive.Bench.HEADS_OFF;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import nl.vierogen.assessment.act.Act;
import nl.vierogen.assessment.opened.OpenLogbook;
import nl.vierogen.conditions.Reading;
import nl.vierogen.exchange.result.payload.ResultPayload;
import nl.vierogen.exchange.review.Proposal;
import nl.vierogen.exchange.review.RequestStatement;
import nl.vierogen.inbox.ImportReport;
import nl.vierogen.problem.Problem;
import nl.vierogen.problem.Refusal;
import nl.vierogen.review.CoReviewing;
import nl.vierogen.soak.BesideTheScreen;
import nl.vierogen.trust.Identity;
import nl.vierogen.trust.statement.PracticeKeys;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files of looking along that do not belong where they arrive: refused by their code, and nothing changed. */
@BesideTheScreen
class ReviewBadInputTest {
    private static final byte[] PACKED = Tiny.logbook(8).packed();
    private static final Identity ANNA = PracticeKeys.assessor();
    private static final Identity BEA = PracticeKeys.colleague();
    private static final Identity CARLA = PracticeKeys.independent();

    @TempDir
    private Path folder;
    private Bench bench;
    private Laptop anna;
    private Laptop bea;
    private OpenLogbook logbook;
    private byte[] request = {};

    @BeforeEach
    void ask() throws IOException, Refusal {
        bench = new Bench(folder);
        anna = bench.laptop(ANNA);
        bea = bench.laptop(BEA);
        logbook = Laptop.score(anna.open(PACKED), FAIL);
        request = anna.ask(logbook, BEA);
    }

    @AfterEach
    void close() {
        bench.close();
    }

    @Test
    void anAnswerToAnotherRequest() throws IOException, Refusal {
        byte[] answer = answer();
        anna.archive().lookingAlong().withdraw(logbook);
        requireRefused(anna, answer, Problem.REVIEW_CLOSED);
        anna.ask(logbook, CARLA);
        requireRefused(anna, answer, Problem.REVIEW_OTHER);
        Laptop other = bench.laptop(ANNA);
        requireRefused(other, answer, Problem.RESULT_FORM_UNKNOWN);
        other.open(Tiny.logbook(81).packed());
        requireRefused(other, answer, Problem.REVIEW_OTHER);
    }

    @Test
    void anAnswerToAnOlderRevision() throws IOException, Refusal {
        byte[] answer = answer();
        anna.take(answer);
        logbook.session().perform(_ -> Optional.of(new Act.OverallFeedbackWritten("Nog iets.")));
        anna.ask(logbook, BEA);

        requireRefused(anna, answer, Problem.REVIEW_ANSWER_OLD);
    }

    @Test
    void anAnswerTwiceIsKnown() throws IOException, Refusal {
        byte[] answer = answer();
        assertThat(anna.take(answer)).isInstanceOf(ImportReport.Answered.class);
        String before = anna.kept();

        assertThat(anna.take(answer)).isInstanceOf(ImportReport.Known.class);
        assertThat(anna.kept()).isEqualTo(before);
    }

    @Test
    void aRefusalToLookAlongTwiceIsKnown() throws IOException, Refusal {
        OpenLogbook seat = bea.open(request);
        bea.archive().lookingAlong().decline(seat, CoReviewing.Decline.UNAVAILABLE);
        byte[] declined = bea.saved(seat);
        assertThat(anna.take(declined)).isInstanceOf(ImportReport.Answered.class);
        anna.ask(logbook, CARLA);
        String before = anna.kept();

        assertThat(anna.take(declined)).isInstanceOf(ImportReport.Known.class);
        assertThat(anna.kept()).isEqualTo(before);
    }

    @Test
    void aRequestTwiceIsKnown() throws IOException, Refusal {
        bea.open(request);
        String before = bea.kept();

        assertThat(bea.take(request)).isInstanceOf(ImportReport.Known.class);
        assertThat(bea.kept()).isEqualTo(before);
    }

    @Test
    void aFileForSomeoneElse() throws IOException, Refusal {
        Laptop carla = bench.laptop(CARLA);
        requireRefused(carla, request, Problem.PACKAGE_NOT_FOR_YOU);
        requireRefused(carla, Forged.passedOn(request, BEA, CARLA), Problem.REVIEW_NOT_FOR_YOU);
        requireRefused(carla, Forged.passedOn(answer(), ANNA, CARLA), Problem.REVIEW_NOT_FOR_YOU);
    }

    @Test
    void aRequestAboutAPackageThatWasNotTheRequesters() throws IOException, Refusal {
        byte[] stolen = Forged.request(request, BEA, CARLA, was -> statement(was, CARLA, 1, was.draft(),
                Optional.empty()));

        requireRefused(bea, stolen, Problem.REVIEW_NOT_REQUESTERS_PACKAGE);
    }

    @Test
    void aPackageOfOneRoundUnderTheNameOfAnother() throws IOException, Refusal {
        for (String round : List.of("RETAKE", "SECOND_OPINION")) {
            requireRefused(anna, new Parcel(PACKED).statement(tree -> tree.put("round", round)).sealed(),
                    Problem.JSON_MISSING_MEMBER);
        }
        byte[] retake = new Parcel(TinyRounds.withoutFirst(ANNA)).statement(tree -> tree.put("round", "FIRST"))
                .sealed();
        requireRefused(anna, retake, Problem.JSON_UNKNOWN_MEMBER);
    }

    @Test
    void aSecondOpinionWithOneMemberMore() throws IOException, Refusal {
        byte[] opinion = TinyRounds.secondOpinion(TinyRounds.withoutFirst(ANNA), ANNA);
        for (String member : List.of("basis", "corrections", "points", "name")) {
            requireRefused(anna, new Parcel(opinion).statement(tree -> tree.putObject(member)).sealed(),
                    Problem.JSON_UNKNOWN_MEMBER);
        }
    }

    @Test
    void aNextRevisionWithoutTheOneBefore() throws IOException, Refusal {
        byte[] second = revision(2, Forged.statement(request, BEA).draft(), own(request));
        requireRefused(bea, second, Problem.REVIEW_EARLIER_MISSING);
        answer();
        requireRefused(bea, revision(3, Forged.statement(request, BEA).draft(), own(request)),
                Problem.REVIEW_EARLIER_MISSING);
    }

    @Test
    void aNextRevisionInWhichTheFirstSheetIsAnother() throws IOException, Refusal {
        answer();
        Laptop elsewhere = bench.laptop(ANNA);
        byte[] other = elsewhere.ask(Laptop.score(elsewhere.open(PACKED), HEADS_OFF), BEA);

        requireRefused(bea, revision(2, Forged.statement(other, BEA).draft(), own(request)),
                "REVIEW_REVISION_DIFFERS [draft.points]");
    }

    @Test
    void aNextRevisionThatPutsOtherWordsInHerMouth() throws IOException, Refusal {
        answer();
        Reading own = own(request);
        ResultPayload draft = Forged.statement(request, BEA).draft();
        Reading other = new Reading(own.sheet().with(Laptop.place("case1-hc", "plane").slot(),
                Laptop.place("case1-hc", "plane").criterion(), 2), own.findings());

        requireRefused(bea, revision(2, draft, other), "REVIEW_REVISION_DIFFERS [proposal.colleague]");
        assertThat(bea.take(revision(2, draft, own))).isInstanceOf(ImportReport.Added.class);
    }

    @Test
    void theSameRevisionThatSaysSomethingElse() throws IOException, Refusal {
        bea.open(request);
        Laptop elsewhere = bench.laptop(ANNA);
        byte[] other = elsewhere.ask(Laptop.score(elsewhere.open(PACKED), HEADS_OFF), BEA);
        requireRefused(bea, revision(1, Forged.statement(other, BEA).draft(), own(request)),
                "REVIEW_REVISION_DIFFERS [revision]");
    }

    @Test
    void theIdOfOneReviewOnAnotherLogbook() throws IOException, Refusal {
        bea.open(request);
        RequestStatement first = Forged.statement(request, BEA);
        Laptop elsewhere = bench.laptop(ANNA);
        byte[] other = elsewhere.ask(Laptop.score(elsewhere.open(Tiny.logbook(82).packed()), FAIL), BEA);
        byte[] forged = Forged.request(other, BEA, ANNA, was -> new RequestStatement(was.formatVersion(),
                first.reviewId(), 1, was.from(), was.to(), was.signers(), was.practice(), was.askedAt(),
                was.packageIdentity(), was.draft(), Optional.empty()));

        requireRefused(bea, forged, Problem.REVIEW_OTHER);
    }

    private byte[] answer() throws IOException, Refusal {
        OpenLogbook seat = Bench.readBy(bea, request, FAIL);
        Laptop.sign(bea.archive().colleagueSealing(), seat);
        return bea.saved(seat);
    }

    /** What Bea has, who scores as Anna did. */
    private static Reading own(byte[] request) throws Refusal {
        ResultPayload first = Forged.statement(request, BEA).draft();
        return new Reading(first.points(), first.findings());
    }

    private byte[] revision(int number, ResultPayload draft, Reading colleague) throws Refusal {
        Optional<Proposal> proposal = number == 1 ? Optional.empty()
                : Optional.of(new Proposal(colleague, List.of(), colleague.findings(), true));
        return Forged.request(request, BEA, ANNA, was -> statement(was, ANNA, number, draft, proposal));
    }

    private static RequestStatement statement(RequestStatement was, Identity from, int revision, ResultPayload draft,
            Optional<Proposal> proposal) {
        return new RequestStatement(was.formatVersion(), was.reviewId(), revision, from.keyId(), was.to(),
                List.of(from.keyId()), was.practice(), was.askedAt(), was.packageIdentity(), draft, proposal);
    }

    private static void requireRefused(Laptop laptop, byte[] file, Problem problem) throws IOException, Refusal {
        String before = laptop.kept();
        assertThat(Bench.refused(laptop.take(file))).isEqualTo(problem);
        assertThat(laptop.kept()).isEqualTo(before);
    }

    private static void requireRefused(Laptop laptop, byte[] file, String refusal) throws IOException, Refusal {
        String before = laptop.kept();
        assertThat(((ImportReport.Refused) laptop.take(file)).refusal()).hasToString(refusal);
        assertThat(laptop.kept()).isEqualTo(before);
    }
}
