package nl.vierogen.procedure;

import java.util.List;
import java.util.Optional;
import nl.vierogen.scoring.Consequence;
import nl.vierogen.scoring.LocalizedText;

/**
 * What the procedure leaves to data, by version.
 *
 * @param formatVersion version of the file format, 1
 * @param version version of the procedure, such as {@code 2026}
 * @param conditions what a breach of each formal condition means (procedure 2026, 2.a to 2.n, 3.b)
 * @param retakeReasons why an image must be made again, in the order of their digits; at most 9
 */
public record Procedure(int formatVersion, String version, List<Condition> conditions,
        List<RetakeReason> retakeReasons) {
    private static final int MOST_REASONS = 9;

    /** What a condition is looked at on. */
    public enum Concern {
        /** The logbook as a whole. */
        LOGBOOK,
        /** A case. */
        CASE,
        /** An image. */
        IMAGE
    }

    /**
     * A formal condition.
     *
     * @param id its letter
     * @param consequence what a breach means; for the composition a form may say otherwise
     * @param text what is asked, in one sentence
     * @param concern what it is looked at on
     * @param hidesImages whether its images are not shown again once a breach is confirmed
     */
    public record Condition(String id, Consequence consequence, LocalizedText text, Concern concern,
            boolean hidesImages) {
    }

    /**
     * A reason to make an image again.
     *
     * @param id stable id
     * @param text what the sonographer reads
     */
    public record RetakeReason(String id, LocalizedText text) {
    }

    /** @throws IllegalArgumentException when there is no reason or a digit does not suffice */
    public Procedure {
        conditions = List.copyOf(conditions);
        retakeReasons = List.copyOf(retakeReasons);
        if (retakeReasons.isEmpty() || retakeReasons.size() > MOST_REASONS) {
            throw new IllegalArgumentException("retakeReasons");
        }
    }

    /** What a breach of the condition means; empty for a letter that is no condition or has no breach. */
    public Optional<Consequence> consequence(String condition) {
        return condition(condition).map(Condition::consequence);
    }

    /** The condition with the letter. */
    public Optional<Condition> condition(String id) {
        return conditions.stream().filter(known -> known.id().equals(id)).findFirst();
    }

    /** The reason with the id. */
    public Optional<RetakeReason> retakeReason(String id) {
        return retakeReasons.stream().filter(reason -> reason.id().equals(id)).findFirst();
    }
}
