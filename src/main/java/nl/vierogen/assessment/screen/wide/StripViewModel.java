package nl.vierogen.assessment.screen.wide;

import java.util.OptionalInt;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import nl.vierogen.assessment.screen.state.Desk;
import nl.vierogen.assessment.screen.state.Wording;
import nl.vierogen.logbook.SlotId;
import nl.vierogen.scoring.Criterion;
import nl.vierogen.scoring.SlotTally;
import nl.vierogen.scoring.Structure;

/** The points of the image shown, on one line. */
public final class StripViewModel {
    private static final String OPEN = "·";

    private final Desk desk;
    private final ReadOnlyObjectWrapper<StripState> state;

    public StripViewModel(Desk desk) {
        this.desk = desk;
        this.state = new ReadOnlyObjectWrapper<>(current());
        desk.onChange(() -> state.set(current()));
        desk.noticeProperty().subscribe((_, _) -> state.set(current()));
    }

    ReadOnlyObjectProperty<StripState> stateProperty() {
        return state.getReadOnlyProperty();
    }

    private StripState current() {
        Wording wording = desk.wording();
        SlotId slot = desk.slot();
        SlotTally tally = desk.assessment().tally().slot(slot).orElseThrow();
        return new StripState(wording.slot(slot),
                desk.open().form().structure(desk.formSlot().structure()).map(Structure::name).map(wording::of)
                        .orElse(""),
                desk.open().form().criteria(slot).stream().map(criterion -> mark(slot, criterion)).toList(),
                wording.get("points.of", wording.number(tally.total()), wording.number(tally.maximum())),
                wording.get("open.count", tally.open().size()), desk.noticeProperty().get());
    }

    private StripState.Mark mark(SlotId slot, Criterion criterion) {
        Wording wording = desk.wording();
        String name = wording.of(criterion.name());
        OptionalInt points = desk.assessment().sheet().points(slot, criterion.id());
        boolean current = desk.caret().position().criterion().filter(criterion.id()::equals).isPresent();
        return points.isPresent()
                ? new StripState.Mark(name, String.valueOf(points.getAsInt()), current,
                        wording.get("criterion.scored", name, points.getAsInt()))
                : new StripState.Mark(name, OPEN, current, wording.get("criterion.open", name));
    }
}
