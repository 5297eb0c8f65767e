package nl.vierogen.assessment.screen.example;

import java.util.Optional;
import nl.vierogen.examples.Example;

/**
 * What points of a criterion are, in words and as a picture.
 *
 * @param points 0, 1 or 2
 * @param wording what the form says they are
 * @param example a picture that would get them, if there is one
 * @param reason what makes it so, or empty
 * @param given whether the image shown has these points now
 * @param said how the screen reader says it
 */
public record Shown(int points, String wording, Optional<Example> example, String reason, boolean given, String said) {
}
