package nl.vierogen.assessment.screen.form;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import nl.vierogen.assessment.screen.example.ExamplesViewModel;
import nl.vierogen.assessment.screen.example.Shown;
import nl.vierogen.assessment.screen.state.Desk;
import nl.vierogen.assessment.screen.state.Wording;
import nl.vierogen.scoring.Criterion;
import nl.vierogen.scoring.CriterionId;
import nl.vierogen.scoring.Structure;

/** The panel with the wording of 0, 1 and 2 for every criterion of the structure shown. */
public final class CriteriaViewModel {
    private final Desk desk;
    private final Wording wording;
    private final ExamplesViewModel examples;
    private final ReadOnlyBooleanWrapper open = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<Panel> panel = new ReadOnlyObjectWrapper<>(new Panel("", List.of()));

    /** The panel's title and its rows. */
    record Panel(String title, List<Row> rows) {
        Panel {
            rows = List.copyOf(rows);
        }
    }

    /** A criterion with what 0, 1 and 2 mean, in that order. */
    record Row(CriterionId id, String name, List<Shown> levels, boolean current) {
        Row {
            levels = List.copyOf(levels);
        }
    }

    public CriteriaViewModel(Desk desk, ExamplesViewModel examples) {
        this.desk = desk;
        this.examples = examples;
        this.wording = desk.wording();
        desk.onChange(() -> {
            if (open.get()) {
                panel.set(current());
            }
        });
    }

    /** Whether it is pinned on the screen. */
    public ReadOnlyBooleanProperty openProperty() {
        return open.getReadOnlyProperty();
    }

    public void toggle() {
        panel.set(current());
        open.set(!open.get());
    }

    /** Closes it; false when it was closed. */
    public boolean close() {
        boolean was = open.get();
        open.set(false);
        return was;
    }

    /** Puts the example of these points of a criterion in front, large. */
    void enlarge(CriterionId id, int points) {
        examples.enlarge(id, points);
    }

    ReadOnlyObjectProperty<Panel> panelProperty() {
        return panel.getReadOnlyProperty();
    }

    private Panel current() {
        Structure structure = desk.open().form().structure(desk.formSlot().structure()).orElseThrow();
        Optional<CriterionId> at = desk.caret().position().criterion();
        return new Panel(wording.get("criteria.title", wording.of(structure.name())),
                structure.criteria().stream().map(criterion -> row(criterion, at)).toList());
    }

    private Row row(Criterion criterion, Optional<CriterionId> at) {
        return new Row(criterion.id(), wording.of(criterion.name()), examples.levels(criterion),
                at.filter(criterion.id()::equals).isPresent());
    }
}
