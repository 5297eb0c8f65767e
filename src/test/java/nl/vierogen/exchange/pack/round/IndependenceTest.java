package nl.vierogen.exchange.pack.round;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.vierogen.exchange.pack.LogbookPackage;
import nl.vierogen.exchange.pack.Packages;
import nl.vierogen.exchange.pack.Rounds;
import nl.vierogen.exchange.result.VerifiedResult;
import nl.vierogen.exchange.result.payload.CoReview;
import nl.vierogen.exchange.result.payload.ResultId;
import nl.vierogen.exchange.result.payload.ResultPayload;
import nl.vierogen.exchange.result.payload.Times;
import nl.vierogen.logbook.ReviewMode;
import nl.vierogen.logbook.Round;
import nl.vierogen.logbook.Sha256;
import nl.vierogen.logbook.SlotId;
import nl.vierogen.problem.Refusal;
import nl.vierogen.scoring.Outcome;
import nl.vierogen.trust.Identity;
import nl.vierogen.trust.KeyId;
import nl.vierogen.trust.PersonCode;
import nl.vierogen.trust.statement.Member;
import nl.vierogen.trust.statement.Role;
import nl.vierogen.trust.statement.Roster;
import org.junit.jupiter.api.Test;

/** Procedure 2026, 5.c: who may still give a second opinion. */
class IndependenceTest {
    private static final Identity FRESH = Identity.fromSeed(new PersonCode("BO-104"), new byte[]{4});
    private static final Identity ASKED = Identity.fromSeed(new PersonCode("BO-105"), new byte[]{5});
    private static final Identity GAVE = Identity.fromSeed(new PersonCode("BO-106"), new byte[]{7});
    private static final Identity COLLEAGUE_AGAIN = Identity.fromSeed(Packages.COLLEAGUE.person(), new byte[]{6});
    private static final Roster ROSTER = roster();
    private static final LogbookPackage FIRST = Rounds.first("termijn");
    private static final LogbookPackage RETAKE = Rounds.retakeOf("termijn", "crl1");
    private static final ResultPayload OF_FIRST = Rounds.failed(FIRST, "crl1");
    private static final ResultPayload OF_RETAKE = of(Rounds.failed(RETAKE, "crl1"), Round.RETAKE,
            Outcome.INSUFFICIENT, 1);

    private static final LogbookPackage OPINION = Rounds.opinionOf("termijn", "crl1");
    private static final List<SlotId> OPINION_COUNTED = List.copyOf(OPINION.logbook().countedSlots());

    private static Roster roster() {
        List<Member> members = new ArrayList<>(Packages.ROSTER.members());
        for (Identity one : List.of(FRESH, ASKED, GAVE, COLLEAGUE_AGAIN)) {
            members.add(new Member(one.publicIdentity(), Role.ASSESSOR, Packages.ROSTER.issuedAt(),
                    Optional.empty()));
        }
        return new Roster(4, false, Packages.ROSTER.issuedAt(), members);
    }

    /** The same result, of another round, with another outcome. */
    private static ResultPayload of(ResultPayload from, Round round, Outcome outcome, int revision) {
        CoReview review = new CoReview(ReviewMode.OPEN, Optional.empty(),
                List.of(new CoReview.Asked(ASKED.keyId(), CoReview.Ending.DECLINED)));
        return new ResultPayload(1, from.resultId(), revision,
                revision > 1 ? Optional.of(Sha256.of(new byte[0])) : Optional.empty(), from.assignmentId(),
                from.packageIdentity(), from.form(), from.kind(), from.number(), round, false, "2026", from.policy(),
                from.basis(), from.points(), from.counted(), from.total(), from.maximum(), from.passMark(),
                from.percentage(), from.structuralErrors(), from.findings(), outcome, from.feedback(),
                from.overallFeedback(), from.advice(), from.pins(), from.retakeMarks(), Optional.of(review),
                from.signers(), from.times(), from.programVersion(), from.journalHead());
    }

    private static ResultPayload changed(ResultPayload from, ResultId id, Round round, String number,
            List<SlotId> counted, Outcome outcome, Optional<CoReview> review, List<KeyId> signers, Instant sealedAt) {
        return new ResultPayload(1, id, from.revision(), from.supersedes(), from.assignmentId(),
                from.packageIdentity(), from.form(), from.kind(), number, round, false, "2026", from.policy(),
                from.basis(), from.points(), counted, from.total(), from.maximum(), from.passMark(),
                from.percentage(), from.structuralErrors(), from.findings(), outcome, from.feedback(),
                from.overallFeedback(), from.advice(), from.pins(), from.retakeMarks(), review, signers,
                new Times(Optional.empty(), Optional.empty(), sealedAt, false), from.programVersion(),
                from.journalHead());
    }

    /** Of a second opinion's own package, under its own number. */
    private static ResultPayload opinion(String number, List<SlotId> counted, List<KeyId> signers) {
        ResultPayload from = of(Rounds.failed(OPINION, "crl1"), Round.SECOND_OPINION, Outcome.HANDED_BACK, 1);
        return changed(from, from.resultId(), from.round(), number, counted, from.outcome(), from.coReview(), signers,
                Rounds.SEALED_AT);
    }

    /** Without anyone asked. */
    private static ResultPayload bare(ResultPayload from) {
        return changed(from, from.resultId(), from.round(), from.number(), from.counted(), from.outcome(),
                Optional.empty(), from.signers(), from.times().sealedAt());
    }

    /** Another result of the same package. */
    private static ResultPayload again(ResultPayload from, Outcome outcome, Instant sealedAt) {
        return changed(from, ResultId.random(), from.round(), from.number(), from.counted(), outcome,
                from.coReview(), from.signers(), sealedAt);
    }

    private static void require(KeyId assessor, LogbookPackage retake, ResultPayload... results) throws Refusal {
        List<VerifiedResult> verified = new ArrayList<>();
        for (ResultPayload result : results) {
            verified.add(new VerifiedResult(result, List.of(), Sha256.of(new byte[0])));
        }
        Independence.require(assessor, retake, verified, ROSTER);
    }

    private static void assertRefused(String as, Identity assessor, LogbookPackage retake, ResultPayload... results) {
        assertThat(catchThrowableOfType(Refusal.class, () -> require(assessor.keyId(), retake, results)))
                .hasToString(as);
    }

    @Test
    void whoeverSawNothingMayGiveOne() {
        assertThatCode(() -> require(FRESH.keyId(), RETAKE, OF_FIRST, OF_RETAKE)).doesNotThrowAnyException();
        assertThatCode(() -> require(FRESH.keyId(), RETAKE, OF_FIRST,
                of(OF_RETAKE, Round.RETAKE, Outcome.REJECTED, 1))).doesNotThrowAnyException();
    }

    @Test
    void whoeverSignedWasAskedOrReceivedItMayNot() {
        assertRefused("PACK_NOT_INDEPENDENT [BO-101]", Packages.ASSESSOR, RETAKE, OF_FIRST, OF_RETAKE);
        assertRefused("PACK_NOT_INDEPENDENT [BO-102]", Packages.COLLEAGUE, RETAKE, OF_FIRST, OF_RETAKE);
        assertRefused("PACK_NOT_INDEPENDENT [BO-105]", ASKED, RETAKE, OF_FIRST, OF_RETAKE);
    }

    @Test
    void anotherKeyOfTheSamePersonIsTheSamePerson() {
        assertRefused("PACK_NOT_INDEPENDENT [BO-102]", COLLEAGUE_AGAIN, RETAKE, OF_FIRST, OF_RETAKE);
    }

    @Test
    void bothRoundsHaveToBeThere() {
        assertRefused("PACK_RETAKE_RESULT_MISSING", FRESH, RETAKE, OF_FIRST);
        assertRefused("PACK_RETAKE_RESULT_MISSING", FRESH, RETAKE);
        assertRefused("PACK_FIRST_RESULT_MISSING", FRESH, RETAKE, OF_RETAKE);
    }

    @Test
    void whereThereWasNoFirstRoundNoneIsAskedFor() throws Refusal {
        LogbookPackage whole = Rounds.opened(NoFirstPackaging.draft(
                new NoFirst("LB2027-0001", false, "2026", Packages.form("termijn"), Rounds.POLICY),
                Rounds.handedIn(FIRST, Rounds.all("termijn")), Rounds.order()));
        ResultPayload failed = of(Rounds.failed(whole, "crl1"), Round.RETAKE, Outcome.INSUFFICIENT, 1);

        assertThatCode(() -> require(FRESH.keyId(), whole, failed)).doesNotThrowAnyException();
        assertRefused("PACK_NOT_INDEPENDENT [BO-102]", Packages.COLLEAGUE, whole, failed);
    }

    @Test
    void onlyAFailedRetakeIsLookedAtAgainAndTheLastRevisionSaysSo() {
        ResultPayload passed = of(OF_RETAKE, Round.RETAKE, Outcome.SUFFICIENT, 2);

        assertRefused("PACK_NOT_FAILED", FRESH, RETAKE, OF_FIRST, OF_RETAKE, passed);
        assertRefused("PACK_NOT_FAILED", FRESH, RETAKE, OF_FIRST, passed, OF_RETAKE);
        assertRefused("PACK_NOT_FAILED", FRESH, RETAKE, OF_FIRST,
                of(OF_RETAKE, Round.RETAKE, Outcome.UNDECIDED, 1));
    }

    @Test
    void whoGaveOrWasAskedForAnEarlierSecondOpinionMayNotGiveAnother() {
        ResultPayload before = opinion(Rounds.NEW_NUMBER, OPINION_COUNTED, List.of(GAVE.keyId()));

        assertRefused("PACK_NOT_INDEPENDENT [BO-106]", GAVE, RETAKE, OF_FIRST, OF_RETAKE, before);
        assertRefused("PACK_NOT_INDEPENDENT [BO-105]", ASKED, RETAKE, bare(OF_FIRST), bare(OF_RETAKE), before);
        assertThatCode(() -> require(FRESH.keyId(), RETAKE, OF_FIRST, OF_RETAKE, before)).doesNotThrowAnyException();
    }

    @Test
    void aSecondOpinionOnOtherImagesIsNoGround() {
        assertRefused("PACK_RESULT_OTHER [LB2027-0007]", FRESH, RETAKE, OF_FIRST, OF_RETAKE,
                opinion(Rounds.NEW_NUMBER, OF_FIRST.counted(), List.of(GAVE.keyId())));
        LogbookPackage biometry = Rounds.retakeOf("biometrie", "case1-hc");
        ResultPayload other = of(Rounds.failed(biometry, "case1-hc"), Round.SECOND_OPINION, Outcome.INSUFFICIENT, 1);
        assertRefused("PACK_RESULT_OTHER [LB2026-0412]", FRESH, RETAKE, OF_FIRST, OF_RETAKE, other);
    }

    @Test
    void whoIsNotOnTheRosterIsNotPassedOver() {
        Identity unknown = Packages.STRANGER;
        assertRefused("SIGNER_UNKNOWN", FRESH, RETAKE, OF_FIRST, OF_RETAKE,
                opinion(Rounds.NEW_NUMBER, OPINION_COUNTED, List.of(unknown.keyId())));
        assertRefused("SIGNER_UNKNOWN", unknown, RETAKE, OF_FIRST, OF_RETAKE);
    }

    @Test
    void ofTwoResultsOfTheRetakeTheOneSealedLastCountsWhateverTheirRevisions() {
        ResultPayload corrected = of(OF_RETAKE, Round.RETAKE, Outcome.INSUFFICIENT, 2);
        ResultPayload passedLater = again(OF_RETAKE, Outcome.SUFFICIENT, Rounds.SEALED_AT.plusSeconds(1));
        ResultPayload passedEarlier = again(OF_RETAKE, Outcome.SUFFICIENT, Rounds.SEALED_AT.minusSeconds(1));

        assertRefused("PACK_NOT_FAILED", FRESH, RETAKE, OF_FIRST, corrected, passedLater);
        assertRefused("PACK_NOT_FAILED", FRESH, RETAKE, OF_FIRST, passedLater, corrected);
        assertThatCode(() -> require(FRESH.keyId(), RETAKE, OF_FIRST, passedEarlier, OF_RETAKE, corrected))
                .doesNotThrowAnyException();
    }

    @Test
    void aResultOfAnotherLogbookIsNoGround() {
        assertRefused("PACK_RESULT_OTHER [LB2026-0412]", FRESH, Rounds.opinionOf("termijn", "crl1"), OF_FIRST);
    }
}
