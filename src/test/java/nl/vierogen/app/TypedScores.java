package nl.vierogen.app;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.input.KeyCode;
import nl.vierogen.exchange.form.BuiltInForms;
import nl.vierogen.scoring.Criterion;
import nl.vierogen.scoring.CriterionPlace;
import nl.vierogen.scoring.FormSlot;
import nl.vierogen.scoring.ScoreForm;

/**
 * The digits an assessor types, image by image.
 *
 * @param form the form they are for
 * @param images a word of digits for each image, in the order of the form
 */
record TypedScores(ScoreForm form, List<String> images) {
    private static final Map<Character, KeyCode> DIGITS = Map.of('0', KeyCode.DIGIT0, '1', KeyCode.DIGIT1, '2',
            KeyCode.DIGIT2);

    /** @param words digits of the images, with a space after each image */
    static TypedScores on(String form, String words) {
        return new TypedScores(BuiltInForms.newest(form).orElseThrow().form(), List.of(words.split(" ")));
    }

    /** Types them, with Enter from image to image. */
    void type(ProgramOnScreen screen) {
        for (int n = 0; n < images.size(); n++) {
            if (n > 0) {
                screen.press(KeyCode.ENTER);
            }
            images.get(n).chars().forEach(digit -> screen.press(DIGITS.get((char) digit)));
        }
    }

    /** The points of each criterion, by its place. */
    Map<CriterionPlace, Integer> points() {
        Map<CriterionPlace, Integer> points = new LinkedHashMap<>();
        List<Integer> digits = new ArrayList<>();
        images.forEach(word -> word.chars().forEach(digit -> digits.add(Character.digit(digit, 10))));
        int n = 0;
        for (FormSlot slot : form.slots()) {
            for (Criterion criterion : form.criteria(slot.id())) {
                points.put(new CriterionPlace(slot.id(), criterion.id()), digits.get(n++));
            }
        }
        return points;
    }

    int total() {
        return points().values().stream().mapToInt(Integer::intValue).sum();
    }
}
