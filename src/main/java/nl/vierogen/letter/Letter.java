package nl.vierogen.letter;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import nl.vierogen.exchange.result.payload.ResultPayload;
import nl.vierogen.logbook.GestationalAge;
import nl.vierogen.logbook.LogbookKind;
import nl.vierogen.logbook.Round;
import nl.vierogen.problem.Problem;
import nl.vierogen.problem.Refusal;
import nl.vierogen.procedure.Procedure;
import nl.vierogen.scoring.Consequence;
import nl.vierogen.scoring.Outcome;
import nl.vierogen.scoring.ScoreForm;

/**
 * What the sonographer is told, in Dutch. There is no member for who assessed, who looked along, when it was signed or
 * with what: a letter cannot say what it has no place for.
 *
 * @param number the logbook's pseudonym
 * @param kind part of the register
 * @param round round of assessment
 * @param practice whether it is for practice only
 * @param outcome how it ended; one of which the sonographer hears
 * @param count the points; empty for a logbook that goes back, which was not assessed
 * @param structuralErrors structures whose images fail together
 * @param conditions formal conditions found breached
 * @param withheld whether pictures and notes are left out because a person may be recognised in them
 * @param images the images, in the order of the form
 * @param again images to make again, in the order of the form
 * @param overall comment on the whole, or empty
 * @param advice pieces of advice
 * @param nextStep what happens now
 */
public record Letter(String number, LogbookKind kind, Round round, boolean practice, Outcome outcome,
        Optional<Count> count, List<StructuralError> structuralErrors, List<Condition> conditions, boolean withheld,
        List<Image> images, List<Again> again, String overall, List<String> advice, String nextStep) {

    /**
     * Points of the whole.
     *
     * @param passMark lowest number of points that passes
     * @param percentage for reading only, to one decimal
     */
    public record Count(BigDecimal total, BigDecimal maximum, int passMark, BigDecimal percentage) {
        /** Whether the points alone would pass. */
        public boolean isReached() {
            return total.compareTo(BigDecimal.valueOf(passMark)) >= 0;
        }
    }

    /**
     * A structural error.
     *
     * @param structure name of the structure
     * @param criterion name of the criterion it is about
     * @param images names of the images that make it
     */
    public record StructuralError(String structure, String criterion, List<String> images) {
        public StructuralError {
            images = List.copyOf(images);
        }
    }

    /**
     * A formal condition found breached.
     *
     * @param letter its letter in the procedure
     * @param sentence what it asks; empty when only its letter is known
     * @param consequence what the breach means
     * @param images names of the images concerned; none when it is the whole logbook
     * @param note what the assessor wrote, or empty
     */
    public record Condition(String letter, Optional<String> sentence, Consequence consequence, List<String> images,
            String note) {
        public Condition {
            images = List.copyOf(images);
        }
    }

    /**
     * An image with all that is said of it.
     *
     * @param name place in the logbook
     * @param structure what it shows
     * @param age gestational age, when given
     * @param picture the picture, unless withheld
     * @param scores its criteria in order; none for an image that was not assessed
     * @param pins remarks at places in it, numbered from 1 in this order
     * @param comment the assessor's comment, or empty
     */
    public record Image(String name, String structure, Optional<GestationalAge> age, Optional<Picture> picture,
            List<Score> scores, List<Pin> pins, String comment) {
        public Image {
            scores = List.copyOf(scores);
            pins = List.copyOf(pins);
        }

        /** Whether nothing could be better. */
        public boolean isFlawless() {
            return !scores.isEmpty() && scores.stream().noneMatch(Score::isLess);
        }

        public BigDecimal total() {
            return scores.stream().map(Score::points).reduce(BigDecimal.ZERO, BigDecimal::add);
        }

        public BigDecimal maximum() {
            return scores.stream().map(Score::maximum).reduce(BigDecimal.ZERO, BigDecimal::add);
        }
    }

    /**
     * A picture as the sonographer handed it in.
     *
     * @param jpeg a JPEG of which every byte was checked
     * @param width width in pixels
     * @param height height in pixels
     * @param colour whether it has three components, otherwise one
     */
    public record Picture(byte[] jpeg, int width, int height, boolean colour) {
    }

    /**
     * Points of one criterion, weighed.
     *
     * @param criterion its name
     * @param asked what the form asks for the most points, at this gestational age when it is known
     */
    public record Score(String criterion, BigDecimal points, BigDecimal maximum, String asked) {
        /** Whether there was more to reach. */
        public boolean isLess() {
            return points.compareTo(maximum) < 0;
        }
    }

    /**
     * A remark at a place.
     *
     * @param x from the left as a fraction of the width
     * @param y from the top as a fraction of the height
     * @param criterion name of the criterion it is about, or empty
     */
    public record Pin(BigDecimal x, BigDecimal y, Optional<String> criterion, String text) {
    }

    /**
     * An image to make again.
     *
     * @param image its name
     * @param reasons why, in sentences
     * @param note what the assessor added, or empty
     */
    public record Again(String image, List<String> reasons, String note) {
        public Again {
            reasons = List.copyOf(reasons);
        }
    }

    public Letter {
        structuralErrors = List.copyOf(structuralErrors);
        conditions = List.copyOf(conditions);
        images = List.copyOf(images);
        again = List.copyOf(again);
        advice = List.copyOf(advice);
    }

    /**
     * The letter about a verified result.
     *
     * @param form the form it was scored on
     * @param procedure the procedure that holds for it
     * @throws Refusal LETTER_NONE for an outcome of which the sonographer does not hear; JPEG_* for a picture that is
     * none
     */
    public static Letter of(ResultPayload result, ScoreForm form, Procedure procedure, LetterSources sources)
            throws Refusal {
        String nextStep = procedure.nextStep(result.round(), result.outcome())
                .orElseThrow(() -> new Refusal(Problem.LETTER_NONE)).nl();
        return new LetterDraft(result, form, procedure, sources).letter(nextStep);
    }
}
