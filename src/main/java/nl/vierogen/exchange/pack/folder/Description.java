package nl.vierogen.exchange.pack.folder;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import nl.vierogen.json.StrictJson;
import nl.vierogen.logbook.LogbookKind;
import nl.vierogen.logbook.Round;
import nl.vierogen.logbook.Route;
import nl.vierogen.problem.Problem;
import nl.vierogen.problem.Refusal;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * {@code logbook.json} as it is written. Ids, ages and dates stay texts here, so that a wrong one is refused by what it
 * is and not by where it stands in the file.
 */
record Description(String number, LogbookKind kind, Round round, String submittedOn, String dueOn, String form,
        List<CaseText> cases, List<ImageText> images) {

    record CaseText(String id, List<ExaminationText> examinations) {
    }

    record ExaminationText(String id, Optional<BigDecimal> bmi, Optional<String> gestationalAge,
            Optional<String> examinedOn, Optional<Route> route) {
    }

    record ImageText(String slot, Optional<String> examination, String file) {
    }

    /** @throws Refusal PACK_DESCRIPTION_MALFORMED, PACK_MEMBER_*, PACK_DESCRIPTION_INVALID with the place */
    static Description read(byte[] json) throws Refusal {
        try {
            JsonNode tree = StrictJson.read(json, JsonNode.class);
            for (JsonNode one : tree.path("cases")) {
                one.path("examinations").forEach(examination -> mayLeaveOut(examination, "route"));
            }
            tree.path("images").forEach(image -> mayLeaveOut(image, "examination"));
            return StrictJson.read(StrictJson.write(tree), Description.class);
        } catch (Refusal refusal) {
            throw of(refusal);
        }
    }

    /** The same in words about {@code logbook.json}. */
    private static Refusal of(Refusal refusal) {
        String place = refusal.details().getFirst();
        return switch (refusal.problem()) {
            case JSON_UNKNOWN_MEMBER -> new Refusal(Problem.PACK_MEMBER_UNKNOWN, place);
            case JSON_MISSING_MEMBER -> new Refusal(Problem.PACK_MEMBER_MISSING, place);
            case JSON_MALFORMED, JSON_TOO_LARGE -> new Refusal(Problem.PACK_DESCRIPTION_MALFORMED, place);
            default -> new Refusal(Problem.PACK_DESCRIPTION_INVALID, place);
        };
    }

    /** People write this file: what they left out is what a program would write as null. */
    private static void mayLeaveOut(JsonNode node, String member) {
        if (node instanceof ObjectNode object && !object.has(member)) {
            object.putNull(member);
        }
    }
}
