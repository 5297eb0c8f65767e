package nl.vierogen.assessment.screen.conditions;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** The notes that are being written, until a decision takes them along. */
final class ConditionNotes {
    private final Map<String, StringProperty> notes = new HashMap<>();

    /** That of a sign, by its id, or of a condition, by its letter. */
    StringProperty of(String id) {
        return notes.computeIfAbsent(id, _ -> new SimpleStringProperty(""));
    }

    String text(String id) {
        return of(id).get().strip();
    }

    boolean isBlank(String id) {
        return text(id).isEmpty();
    }

    /** Notes without a decision, one sentence each. */
    List<String> unfinished(ConditionsState state, ConditionWording wording) {
        Stream<String> ofSigns = state.signs().stream()
                .filter(line -> line.decided() == ConditionsState.Decided.OPEN && !isBlank(line.id()))
                .map(line -> wording.get("breach.unfinished", line.title(), text(line.id())));
        Stream<String> ofConditions = state.conditions().stream().filter(line -> !isBlank(line.letter()))
                .map(line -> wording.get("breach.unfinished.own", line.letter(), text(line.letter())));
        return state.readOnly() ? List.of() : Stream.concat(ofSigns, ofConditions).toList();
    }
}
