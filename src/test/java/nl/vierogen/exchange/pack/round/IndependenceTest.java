package nl.vierogen.exchange.pack.round;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.vierogen.exchange.pack.LogbookPackage;
import nl.vierogen.exchange.pack.Packages;
import nl.vierogen.exchange.pack.Rounds;
import nl.vierogen.exchange.result.CoReview;
import nl.vierogen.exchange.result.ResultPayload;
import nl.vierogen.exchange.result.VerifiedResult;
import nl.vierogen.logbook.ReviewMode;
import nl.vierogen.logbook.Round;
import nl.vierogen.logbook.Sha256;
import nl.vierogen.problem.Refusal;
import nl.vierogen.scoring.Outcome;
import nl.vierogen.trust.Identity;
import nl.vierogen.trust.KeyId;
import nl.vierogen.trust.Member;
import nl.vierogen.trust.PersonCode;
import nl.vierogen.trust.Role;
import nl.vierogen.trust.Roster;
import org.junit.jupiter.api.Test;

/** Procedure 2026, 5.c: who may still give a second opinion. */
class IndependenceTest {
    private static final Identity FRESH = Identity.fromSeed(new PersonCode("BO-104"), new byte[]{4});
    private static final Identity ASKED = Identity.fromSeed(new PersonCode("BO-105"), new byte[]{5});
    private static final Identity COLLEAGUE_AGAIN = Identity.fromSeed(Packages.COLLEAGUE.person(), new byte[]{6});
    private static final Roster ROSTER = roster();
    private static final LogbookPackage FIRST = Rounds.first("termijn");
    private static final LogbookPackage RETAKE = Rounds.retakeOf("termijn", "crl1");
    private static final ResultPayload OF_FIRST = Rounds.failed(FIRST, "crl1");
    private static final ResultPayload OF_RETAKE = of(Rounds.failed(RETAKE, "crl1"), Round.RETAKE,
            Outcome.INSUFFICIENT, 1);

    private static Roster roster() {
        List<Member> members = new ArrayList<>(Packages.ROSTER.members());
        for (Identity one : List.of(FRESH, ASKED, COLLEAGUE_AGAIN)) {
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
    void aResultOfAnotherLogbookOrOfASecondOpinionIsNoGround() {
        assertRefused("PACK_RESULT_OTHER [LB2026-0412]", FRESH, RETAKE, OF_FIRST, OF_RETAKE,
                of(OF_RETAKE, Round.SECOND_OPINION, Outcome.INSUFFICIENT, 1));
        assertRefused("PACK_RESULT_OTHER [LB2026-0412]", FRESH, Rounds.opinionOf("termijn", "crl1"), OF_FIRST);
    }
}
