package nl.vierogen.verdict.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.vierogen.assessment.Assessment;
import nl.vierogen.assessment.retake.RetakeMarks;
import nl.vierogen.texts.Texts;

/**
 * What an assessment holds and its result will not say. It keeps nobody from signing, but nobody should find it out
 * afterwards.
 */
public final class Asides {
    private final Assessment assessment;
    private final Texts texts;

    public Asides(Assessment assessment, Texts texts) {
        this.assessment = assessment;
        this.texts = texts;
    }

    /** All there is to say, each in a sentence. */
    public List<String> all() {
        List<String> all = new ArrayList<>();
        if (assessment.outcome().filter(VerdictText::goesBack).isEmpty()) {
            doubts().ifPresent(all::add);
        }
        if (marksLapse()) {
            all.add(texts.get("verdict.aside.marks", assessment.retakeMarks().size()));
        }
        return all;
    }

    /** How many doubts are left; empty without any. */
    public Optional<String> doubts() {
        int left = assessment.doubts().size();
        return left == 0 ? Optional.empty() : Optional.of(texts.get("verdict.aside.doubts", left));
    }

    /** Whether images are marked to be made again though the outcome asks for no image again. */
    public boolean marksLapse() {
        return !assessment.retakeMarks().isEmpty() && assessment.outcome()
                .filter(outcome -> !RetakeMarks.areAsked(assessment.terms().round(), outcome)).isPresent();
    }
}
