package nl.vierogen.exchange.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.vierogen.exchange.result.PartialResult;
import nl.vierogen.exchange.result.ResultVerifier;
import nl.vierogen.exchange.result.VerifiedResult;
import nl.vierogen.exchange.result.payload.ResultPayload;
import nl.vierogen.logbook.Sha256;
import nl.vierogen.problem.Problem;
import nl.vierogen.problem.Refusal;
import nl.vierogen.trust.Identity;
import nl.vierogen.trust.PersonCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ReviewRoundTripTest {

    @Test
    void theColleagueGetsWhatTheFirstAssessorSentAndThePackageByteForByte() throws Refusal {
        byte[] file = Reviews.writeRequest(Reviews.request());
        ReviewRequest request = RequestReader.open(file, Reviews.BEA, Reviews.ROSTER);

        assertThat(request.statement()).isEqualTo(Reviews.request());
        assertThat(request.requester().person()).isEqualTo(new PersonCode("BO-201"));
        assertThat(request.sha256()).isEqualTo(Sha256.of(file));
        assertThat(request.opened().identity()).isEqualTo(Reviews.OPENED.identity());
        Map<String, byte[]> sent = Reviews.OPENED.entries();
        Map<String, byte[]> received = request.opened().entries();
        assertThat(received.keySet()).containsExactlyElementsOf(sent.keySet()).hasSize(7);
        received.forEach((name, content) -> assertThat(content).as(name).isEqualTo(sent.get(name)));
    }

    @Test
    void aLaterRevisionBringsAProposal() throws Refusal {
        ReviewRequest request = RequestReader.open(Reviews.writeRequest(Reviews.secondRequest()), Reviews.BEA,
                Reviews.ROSTER);
        assertThat(request.statement()).isEqualTo(Reviews.secondRequest());
    }

    @Test
    void whatTheColleagueSignsTheFirstAssessorCompletesToAResult() throws Refusal {
        for (ResultPayload payload : List.of(Reviews.agreed(), Reviews.undecided())) {
            boolean agreed = payload.equals(Reviews.agreed());
            AnswerStatement statement = Reviews.answer(1, new Reply.Read(Reviews.SECOND,
                    agreed ? Reviews.CHANGES : List.of(), payload.findings(), agreed));
            ReviewAnswer answer = Reviews.openAnswer(Reviews.writeAnswer(statement, Optional.of(payload)));
            assertThat(answer.statement()).isEqualTo(statement);
            AnswerMatch.require(Reviews.request(), answer);

            PartialResult partial = answer.result().orElseThrow();
            assertThat(partial.payload()).isEqualTo(payload);
            assertThat(partial.signer()).isEqualTo(Reviews.BEA.keyId());
            assertThatThrownBy(() -> ResultVerifier.verify(partial.file(), Reviews.ROSTER, Reviews.FORMS))
                    .isInstanceOf(Refusal.class).hasMessage("SIGNER_SET");
            VerifiedResult result = ResultVerifier.verify(partial.sign(Reviews.ANNA), Reviews.ROSTER, Reviews.FORMS);
            assertThat(result.payload()).isEqualTo(payload);
            result.requireMatches(Reviews.OPENED.assignment());
        }
    }

    @ParameterizedTest
    @EnumSource(Reply.Reason.class)
    void declinedIsAnAnswerWithoutAResult(Reply.Reason reason) throws Refusal {
        AnswerStatement statement = Reviews.answer(1, new Reply.Declined(reason));
        ReviewAnswer answer = Reviews.openAnswer(Reviews.writeAnswer(statement, Optional.empty()));
        assertThat(answer.statement()).isEqualTo(statement);
        assertThat(answer.result()).isEmpty();
        AnswerMatch.require(Reviews.request(), answer);
    }

    @Test
    void aFileIsWhatIsInside() throws Refusal {
        byte[] request = Reviews.writeRequest(Reviews.request());
        byte[] answer = Reviews.writeAnswer(Reviews.answer(), Optional.of(Reviews.agreed()));
        byte[] logbook = Reviews.seal(Reviews.OPENED.entries(), Reviews.ANNA.publicIdentity());
        assertThat(Reviews.verdict(request, Reviews.BEA, Reviews.ROSTER)).isEqualTo("Request");
        assertThat(Reviews.verdict(answer, Reviews.ANNA, Reviews.ROSTER)).isEqualTo("Answer");
        assertThat(Reviews.verdict(logbook, Reviews.ANNA, Reviews.ROSTER)).isEqualTo("Package");
    }

    @Test
    void nobodyButTheColleagueCanOpenARequestNorAnyoneButTheFirstAssessorAnAnswer() throws Refusal {
        byte[] request = Reviews.writeRequest(Reviews.request());
        for (Identity other : List.of(Reviews.ANNA, Reviews.ANNA_AGAIN, Reviews.BUREAU, Reviews.CARLA)) {
            assertThat(refusal(() -> RequestReader.open(request, other, Reviews.ROSTER)))
                    .isEqualTo(Problem.REVIEW_NOT_FOR_YOU);
            assertThat(Reviews.verdict(request, other, Reviews.ROSTER)).isEqualTo("PACKAGE_NOT_FOR_YOU");
        }
        byte[] answer = Reviews.writeAnswer(Reviews.declined(), Optional.empty());
        for (Identity other : List.of(Reviews.BEA, Reviews.BUREAU, Reviews.CARLA)) {
            assertThat(refusal(() -> AnswerReader.open(answer, other, Reviews.ROSTER, Reviews.FORMS)))
                    .isEqualTo(Problem.REVIEW_NOT_FOR_YOU);
        }
    }

    @Test
    void theFileShowsNothingOfItsContent() throws Refusal {
        String request = new String(Reviews.writeRequest(Reviews.request()), StandardCharsets.ISO_8859_1);
        for (String canary : List.of("request.jws", "LB2026", "Mooie", Reviews.ANNA.keyId().value(),
                Reviews.BEA.keyId().value(), "BO-201")) {
            assertThat(request.contains(canary)).as(canary).isFalse();
        }
    }

    @Test
    void whatIsNoReviewIsCalledThat() throws Refusal {
        byte[] logbook = Reviews.seal(Reviews.OPENED.entries(), Reviews.BEA.publicIdentity());
        byte[] request = Reviews.writeRequest(Reviews.request());
        assertThat(refusal(() -> RequestReader.open(logbook, Reviews.BEA, Reviews.ROSTER)))
                .isEqualTo(Problem.REVIEW_NOT_A_REVIEW);
        assertThat(refusal(() -> RequestReader.open(new byte[]{1, 2}, Reviews.BEA, Reviews.ROSTER)))
                .isEqualTo(Problem.REVIEW_NOT_A_REVIEW);
        assertThat(refusal(() -> AnswerReader.open(request, Reviews.BEA, Reviews.ROSTER, Reviews.FORMS)))
                .isEqualTo(Problem.REVIEW_NOT_A_REVIEW);
        assertThat(refusal(() -> RequestReader.open(Arrays.copyOf(request, request.length - 1), Reviews.BEA,
                Reviews.ROSTER))).isEqualTo(Problem.PACKAGE_DAMAGED);
    }

    @Test
    void theWriterRefusesWhatTheReaderWould() {
        assertThat(refusal(() -> RequestWriter.write(Reviews.request(), Reviews.opened(Reviews.ANNA, 2), Reviews.ANNA,
                Reviews.BEA.publicIdentity(), Reviews.ROSTER))).isEqualTo(Problem.REVIEW_CONTENT);
        assertThat(refusal(() -> Reviews.writeAnswer(Reviews.answer(), Optional.empty())))
                .isEqualTo(Problem.PACKAGE_ENTRY_MISSING);
        assertThat(refusal(() -> Reviews.writeAnswer(Reviews.declined(), Optional.of(Reviews.agreed()))))
                .isEqualTo(Problem.PACKAGE_ENTRY_UNEXPECTED);
        assertThatThrownBy(() -> RequestWriter.write(Reviews.request(), Reviews.OPENED, Reviews.ANNA,
                Reviews.CARLA.publicIdentity(), Reviews.ROSTER)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> AnswerWriter.write(Reviews.declined(), Optional.empty(), Reviews.CARLA,
                Reviews.ANNA.publicIdentity(), Reviews.ROSTER, Reviews.FORMS))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static Problem refusal(Content.Check opening) {
        try {
            opening.run();
        } catch (Refusal refusal) {
            return refusal.problem();
        }
        throw new AssertionError("not refused");
    }
}
