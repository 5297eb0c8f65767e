package nl.vierogen.archive.kept;

import java.util.Optional;
import nl.vierogen.assessment.Card;
import nl.vierogen.json.StrictJson;
import nl.vierogen.logbook.Sha256;
import nl.vierogen.problem.Refusal;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * What the journal keeps beside an assessment for the inbox.
 *
 * @param packageIdentity package it is about
 * @param seat what makes it that of a colleague who looks along; empty for the first assessor's own
 * @param card what the inbox shows
 */
public record ShelfEntry(Sha256 packageIdentity, Optional<SeatEntry> seat, Card card) {
    private static final String SEAT = "seat";
    private static final String LOOKING_ALONG = "lookingAlong";
    private static final String CORRECTION = "correction";

    /** What the journal keeps. */
    public byte[] kept() {
        return EntryBytes.write(this);
    }

    /** Reads what this version wrote, or an earlier one: that was JSON, at first without corrections and who looks along. */
    public static ShelfEntry read(byte[] kept) throws Refusal {
        return EntryBytes.isOf(kept) ? EntryBytes.read(kept) : readEarlier(kept);
    }

    private static ShelfEntry readEarlier(byte[] kept) throws Refusal {
        JsonNode tree = StrictJson.read(kept, JsonNode.class);
        if (!(tree instanceof ObjectNode entry) || !(entry.get("card") instanceof ObjectNode card)
                || card.has(CORRECTION)) {
            return StrictJson.read(kept, ShelfEntry.class);
        }
        if (!entry.has(SEAT)) {
            entry.putNull(SEAT);
            card.put(LOOKING_ALONG, false);
        }
        card.put(CORRECTION, false);
        return StrictJson.read(StrictJson.write(entry), ShelfEntry.class);
    }
}
