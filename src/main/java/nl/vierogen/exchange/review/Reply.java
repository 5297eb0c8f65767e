package nl.vierogen.exchange.review;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.List;
import nl.vierogen.conditions.Finding;
import nl.vierogen.conditions.Reading;
import nl.vierogen.scoring.Change;

/** What a colleague answers. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({@JsonSubTypes.Type(value = Reply.Declined.class, name = "declined"),
        @JsonSubTypes.Type(value = Reply.Read.class, name = "read")})
public sealed interface Reply {

    /** Why a colleague does not look along. */
    enum Reason {
        /** She recognised the practice or the sonographer. */
        RECOGNISED,
        /** She has no time, or is away. */
        UNAVAILABLE,
        /** It is the practice she works in. */
        OWN_PRACTICE,
        /** She has had images of this logbook before her. */
        SAW_BEFORE
    }

    /** She does not; another has to be asked. */
    record Declined(Reason reason) implements Reply {
    }

    /**
     * She did, and signed the result that follows from it, whatever it is.
     *
     * @param own what she locked before she saw the first sheet or, in the open mode, after
     * @param changes the agreed scores that differ from either sheet, each place once, with why
     * @param findings what both together decide on the conditions, each subject once
     * @param agreed whether they came to one verdict
     */
    record Read(Reading own, List<Change> changes, List<Finding> findings, boolean agreed) implements Reply {
        /** @throws IllegalArgumentException naming the member that is out of bounds */
        public Read {
            Members.requireReading(own);
            changes = Members.changes(changes);
            findings = Members.findings(findings);
        }
    }
}
