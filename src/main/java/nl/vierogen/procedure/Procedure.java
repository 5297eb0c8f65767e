package nl.vierogen.procedure;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import nl.vierogen.logbook.Round;
import nl.vierogen.scoring.Consequence;
import nl.vierogen.scoring.LocalizedText;
import nl.vierogen.scoring.Outcome;

/**
 * What the procedure leaves to data, by version.
 *
 * @param formatVersion version of the file format, 1
 * @param version version of the procedure, such as {@code 2026}
 * @param conditions what a breach of each formal condition means (procedure 2026, 2.a to 2.n, 3.b)
 * @param retakeReasons why an image must be made again, in the order of their digits; at most 9
 * @param advice what an assessor can advise without words of her own (procedure 2026, 3.d)
 * @param nextSteps what happens after each outcome in each round
 * @param bureauHasLooked what is said beside a condition the Bureau has looked at already
 */
public record Procedure(int formatVersion, String version, List<Condition> conditions,
        List<RetakeReason> retakeReasons, List<Advice> advice, List<NextStep> nextSteps,
        LocalizedText bureauHasLooked) {
    private static final int MOST_REASONS = 9;
    private static final Pattern ADVICE = Pattern.compile("[a-z][a-z0-9-]{0,31}");

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
     * @param bureauChecks rounds in which the Bureau has looked at it before the assessor does (procedure 2026, 3.a, 4.j)
     * @param hidesImages whether its images are not shown again once a breach is confirmed
     */
    public record Condition(String id, Consequence consequence, LocalizedText text, Concern concern,
            Set<Round> bureauChecks, boolean hidesImages) {
        public Condition {
            bureauChecks = Set.copyOf(bureauChecks);
        }
    }

    /**
     * A reason to make an image again.
     *
     * @param id stable id
     * @param text what the sonographer reads
     */
    public record RetakeReason(String id, LocalizedText text) {
    }

    /**
     * A piece of advice.
     *
     * @param id stable id, which an assessor's own words cannot be
     * @param text what the sonographer reads
     */
    public record Advice(String id, LocalizedText text) {
        /** @throws IllegalArgumentException when the id is not one */
        public Advice {
            if (!ADVICE.matcher(id).matches()) {
                throw new IllegalArgumentException("advice");
            }
        }
    }

    /**
     * What happens next.
     *
     * @param round round of assessment
     * @param outcome how it ended
     * @param text what the sonographer reads
     */
    public record NextStep(Round round, Outcome outcome, LocalizedText text) {
    }

    /**
     * @throws IllegalArgumentException when there is no reason or a digit does not suffice, two pieces of advice have
     * one id, or an outcome of which the sonographer hears has not exactly one next step in each round
     */
    public Procedure {
        conditions = List.copyOf(conditions);
        retakeReasons = List.copyOf(retakeReasons);
        if (retakeReasons.isEmpty() || retakeReasons.size() > MOST_REASONS) {
            throw new IllegalArgumentException("retakeReasons");
        }
        advice = List.copyOf(advice);
        nextSteps = List.copyOf(nextSteps);
        if (advice.stream().map(Advice::id).distinct().count() != advice.size()) {
            throw new IllegalArgumentException("advice");
        }
        requireEachOnce(nextSteps);
    }

    /** What a breach of the condition means; empty for a letter that is no condition or has no breach. */
    public Optional<Consequence> consequence(String condition) {
        return condition(condition).map(Condition::consequence);
    }

    /** The condition with the letter. */
    public Optional<Condition> condition(String id) {
        return conditions.stream().filter(known -> known.id().equals(id)).findFirst();
    }

    /** What the condition asks, as the sonographer reads it. */
    public Optional<String> sentence(String condition) {
        return condition(condition).map(known -> known.text().nl());
    }

    /** What is said of a condition that the Bureau has looked at already in this round; empty for any other. */
    public Optional<LocalizedText> bureauHasLooked(String condition, Round round) {
        return condition(condition).filter(known -> known.bureauChecks().contains(round)).map(_ -> bureauHasLooked);
    }

    /** The reason with the id. */
    public Optional<RetakeReason> retakeReason(String id) {
        return retakeReasons.stream().filter(reason -> reason.id().equals(id)).findFirst();
    }

    /** The advice with the id. */
    public Optional<Advice> advice(String id) {
        return advice.stream().filter(known -> known.id().equals(id)).findFirst();
    }

    /** What happens after an outcome; empty for one of which the sonographer does not hear. */
    public Optional<LocalizedText> nextStep(Round round, Outcome outcome) {
        return nextSteps.stream().filter(step -> step.round() == round && step.outcome() == outcome).findFirst()
                .map(NextStep::text);
    }

    private static void requireEachOnce(List<NextStep> steps) {
        for (Round round : Round.values()) {
            for (Outcome outcome : Outcome.values()) {
                long told = steps.stream().filter(step -> step.round() == round && step.outcome() == outcome).count();
                if (told != (outcome.isTold() ? 1 : 0)) {
                    throw new IllegalArgumentException("nextSteps");
                }
            }
        }
    }
}
