package nl.vierogen.review.compare;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import nl.vierogen.assessment.opened.OpenLogbook;
import nl.vierogen.assessment.screen.state.Wording;
import nl.vierogen.logbook.Examination;
import nl.vierogen.logbook.GestationalAge;
import nl.vierogen.logbook.SlotId;
import nl.vierogen.scoring.Criterion;
import nl.vierogen.scoring.CriterionPlace;

/** What can be agreed on a matter. */
final class Options {
    private final OpenLogbook open;
    private final Wording wording;

    Options(OpenLogbook open, Wording wording) {
        this.open = open;
        this.wording = wording;
    }

    /** @param chosen what will be agreed, empty while nothing is chosen */
    List<Option> of(Line line, OptionalInt chosen) {
        return switch (line.matter()) {
            case Matter.Score(CriterionPlace place) -> IntStream.rangeClosed(0, Criterion.HIGHEST)
                    .mapToObj(points -> option(line, points, String.valueOf(points), meaning(place, points), chosen))
                    .toList();
            case Matter.Condition _ -> List.of(
                    option(line, 0, text("review.dismissed"), text("review.dismiss.meaning"), chosen),
                    option(line, 1, text("review.confirmed"), text("review.confirm.meaning"), chosen));
        };
    }

    private Option option(Line line, int digit, String word, String meaning, OptionalInt chosen) {
        boolean first = word.equals(line.first());
        boolean colleague = word.equals(line.colleague());
        String had = first && colleague ? text("review.had.both")
                : first ? text("review.had.first") : colleague ? text("review.had.colleague") : "";
        return new Option(digit, word, meaning, had, chosen.equals(OptionalInt.of(digit)));
    }

    private String meaning(CriterionPlace place, int points) {
        return open.form().criteria(place.slot()).stream()
                .filter(criterion -> criterion.id().equals(place.criterion())).findFirst()
                .map(criterion -> wording.of(criterion.level(points, age(place.slot())))).orElse("");
    }

    // below an age a criterion may ask for something else
    private Optional<GestationalAge> age(SlotId slot) {
        return open.logbook().image(slot)
                .flatMap(image -> open.form().slot(slot).flatMap(known -> open.logbook().logbookCase(known.caseId()))
                        .flatMap(found -> found.examination(image.examination())))
                .flatMap(Examination::gestationalAge);
    }

    private String text(String key) {
        return wording.texts().get(key);
    }
}
