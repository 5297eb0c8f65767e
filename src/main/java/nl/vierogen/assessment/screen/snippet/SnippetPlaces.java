package nl.vierogen.assessment.screen.snippet;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import nl.vierogen.assessment.screen.state.Desk;
import nl.vierogen.assessment.snippet.SnippetPlace;
import nl.vierogen.scoring.Criterion;
import nl.vierogen.scoring.CriterionId;

/** What a comment on the image shown can be about: the current criterion first, then all that lost points. */
final class SnippetPlaces {
    private final Desk desk;

    SnippetPlaces(Desk desk) {
        this.desk = desk;
    }

    /** At least one place. */
    List<SnippetPlace> now() {
        Set<SnippetPlace> places = new LinkedHashSet<>();
        Optional<CriterionId> current = desk.caret().position().criterion();
        current.ifPresent(criterion -> places.addAll(about(criterion)));
        for (CriterionId criterion : criteria()) {
            points(criterion).stream().filter(points -> points < Criterion.HIGHEST)
                    .forEach(points -> places.add(place(criterion, points)));
        }
        if (places.isEmpty()) {
            criteria().forEach(criterion -> places.addAll(about(criterion)));
        }
        return new ArrayList<>(places);
    }

    // without points it is not known yet which of the two it will be
    private List<SnippetPlace> about(CriterionId criterion) {
        OptionalInt points = points(criterion);
        IntStream which = points.isPresent() ? IntStream.of(points.getAsInt()) : IntStream.range(0, Criterion.HIGHEST);
        return which.mapToObj(given -> place(criterion, given)).toList();
    }

    private SnippetPlace place(CriterionId criterion, int points) {
        return new SnippetPlace(desk.open().logbook().kind(), desk.formSlot().structure(), criterion, points);
    }

    private OptionalInt points(CriterionId criterion) {
        return desk.recorder().expected().points(desk.slot(), criterion);
    }

    private List<CriterionId> criteria() {
        return desk.open().form().criteria(desk.slot()).stream().map(Criterion::id).toList();
    }
}
