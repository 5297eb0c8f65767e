package nl.vierogen.exchange.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import nl.vierogen.conditions.Reading;
import nl.vierogen.exchange.result.ResultFile;
import nl.vierogen.exchange.result.payload.ResultPayload;
import nl.vierogen.problem.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

class AnswerMatchTest {
    private static final ReviewId OTHER = new ReviewId("5b0e3c5e-6b1c-4c9e-9d7a-3f1f6f3d2a12");

    @Test
    void anAnswerToAnotherRequestIsRefused() throws Refusal {
        ReviewAnswer answer = Reviews.openAnswer(Reviews.writeAnswer(Reviews.declined(), Optional.empty()));
        RequestStatement asked = Reviews.request();
        assertThat(match(asked, answer)).isEqualTo("fits");
        assertThat(match(new RequestStatement(1, OTHER, 1, asked.from(), asked.to(), asked.signers(), false,
                asked.askedAt(), asked.packageIdentity(), asked.draft(), Optional.empty()), answer))
                .isEqualTo("REVIEW_OTHER");
        assertThat(match(new RequestStatement(1, Reviews.ID, 1, asked.from(), asked.to(), asked.signers(), false,
                asked.askedAt(), Reviews.opened(Reviews.ANNA, 2).identity(), asked.draft(), Optional.empty()), answer))
                .isEqualTo("REVIEW_OTHER");
        assertThat(match(new RequestStatement(1, Reviews.ID, 1, asked.from(), Reviews.CARLA.keyId(), asked.signers(),
                false, asked.askedAt(), asked.packageIdentity(), asked.draft(), Optional.empty()), answer))
                .isEqualTo("REVIEW_OTHER");
        assertThat(match(new RequestStatement(1, Reviews.ID, 1, Reviews.CARLA.keyId(), asked.to(),
                List.of(Reviews.CARLA.keyId()), false, asked.askedAt(), asked.packageIdentity(), asked.draft(),
                Optional.empty()), answer)).isEqualTo("REVIEW_OTHER");
        assertThat(match(new RequestStatement(1, Reviews.ID, 1, asked.from(), asked.to(), asked.signers(), true,
                asked.askedAt(), asked.packageIdentity(), asked.draft(), Optional.empty()), answer))
                .isEqualTo("REVIEW_OTHER");
    }

    @Test
    void anAnswerToAnotherRevisionIsRefused() throws Refusal {
        assertThat(match(Reviews.secondRequest(), read(1))).isEqualTo("REVIEW_ANSWER_OLD");
        assertThat(match(Reviews.request(), read(2))).isEqualTo("REVIEW_ANSWER_NEWER");
        assertThat(match(Reviews.secondRequest(), read(2))).isEqualTo("fits");
    }

    @Test
    void whatTheColleagueLockedStaysAsItWas() throws Refusal {
        RequestStatement asked = Reviews.secondRequest();
        Proposal other = new Proposal(new Reading(Reviews.FIRST, List.of()), Reviews.CHANGES, List.of(), true);
        assertThat(match(new RequestStatement(1, Reviews.ID, 2, asked.from(), asked.to(), asked.signers(), false,
                asked.askedAt(), asked.packageIdentity(), asked.draft(), Optional.of(other)), read(2)))
                .isEqualTo("REVIEW_CONTENT reply.own");
    }

    static Stream<Arguments> results() {
        return Stream.of(
                result("fits", tree -> tree.put("overallFeedback", "Netjes gemeten.")),
                result("REVIEW_CONTENT result.resultId", tree -> tree.put("resultId", OTHER.value())),
                result("REVIEW_CONTENT result.revision", tree -> tree.put("revision", 2).put("supersedes",
                        "0".repeat(64))),
                result("REVIEW_CONTENT result.assignmentId", tree -> tree.put("assignmentId", "A-18")),
                result("REVIEW_CONTENT result.number", tree -> tree.put("number", "LB-other")),
                result("REVIEW_CONTENT result.coReview.reading.assessorFindings",
                        tree -> ((ObjectNode) tree.at("/coReview/reading")).putArray("assessorFindings")),
                result("REVIEW_CONTENT result.coReview.asked", tree -> {
                    ArrayNode asked = (ArrayNode) tree.at("/coReview/asked");
                    asked.insertObject(0).put("kid", Reviews.CARLA.keyId().value()).put("ended", "DECLINED");
                }),
                result("REVIEW_CONTENT result.coReview.asked", tree -> {
                    ArrayNode asked = (ArrayNode) tree.at("/coReview/asked");
                    asked.addObject().put("kid", Reviews.CARLA.keyId().value()).put("ended", "DECLINED");
                }));
    }

    /** All of these are valid results, of something else than what was asked. */
    @ParameterizedTest
    @MethodSource("results")
    void aResultOfSomethingElseIsRefused(String verdict, Consumer<ObjectNode> change) throws Refusal {
        byte[] result = Reviews.lie(ResultFile.TYPE, Reviews.agreed(), Reviews.BEA, change);
        assertThat(match(Reviews.request(), answer(Reviews.answer(), result))).isEqualTo(verdict);
    }

    @Test
    void theFirstAssessorsSheetIsTheOneSheLocked() throws Refusal {
        RequestStatement asked = Reviews.request();
        ResultPayload other = Reviews.result(Reviews.SECOND.sheet(), Reviews.OWN_FINDINGS, asked.draft().outcome(),
                Optional.empty());
        assertThat(match(new RequestStatement(1, Reviews.ID, 1, asked.from(), asked.to(), asked.signers(), false,
                asked.askedAt(), asked.packageIdentity(), other, Optional.empty()), read(1)))
                .isEqualTo("REVIEW_CONTENT result.coReview.reading.assessor");
    }

    private static Arguments result(String verdict, Consumer<ObjectNode> change) {
        return Arguments.of(verdict, change);
    }

    private static ReviewAnswer read(int revision) throws Refusal {
        return answer(Reviews.answer(revision, Reviews.answer().reply()),
                ResultFile.signFirst(Reviews.agreed(), Reviews.BEA));
    }

    private static ReviewAnswer answer(AnswerStatement statement, byte[] result) throws Refusal {
        Map<String, byte[]> entries = Reviews.answerEntries(statement, result);
        return Reviews.openAnswer(Reviews.seal(entries, Reviews.ANNA.publicIdentity()));
    }

    private static String match(RequestStatement request, ReviewAnswer answer) {
        try {
            AnswerMatch.require(request, answer);
            return "fits";
        } catch (Refusal refusal) {
            return refusal.problem() + (refusal.details().isEmpty() ? "" : " " + String.join(" ", refusal.details()));
        }
    }
}
