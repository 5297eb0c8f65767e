package nl.vierogen.assessment.screen.overview;

import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import nl.vierogen.assessment.Assessment;
import nl.vierogen.assessment.screen.state.Desk;
import nl.vierogen.assessment.screen.state.Wording;
import nl.vierogen.scoring.Criterion;
import nl.vierogen.scoring.StructuralErrorRule;
import nl.vierogen.scoring.StructureRow;
import nl.vierogen.scoring.Tally;

/** Points, pass mark, what is open, and the structural error coming. */
public final class TotalsViewModel {
    private static final String OPEN = "·";

    private final Desk desk;
    private final Wording wording;
    private final ReadOnlyObjectWrapper<TotalsState> state;

    public TotalsViewModel(Desk desk) {
        this.desk = desk;
        this.wording = desk.wording();
        this.state = new ReadOnlyObjectWrapper<>(current(desk.assessment()));
        desk.recorder().assessmentProperty().subscribe((_, now) -> state.set(current(now)));
    }

    ReadOnlyObjectProperty<TotalsState> stateProperty() {
        return state.getReadOnlyProperty();
    }

    /** To the first open criterion of the logbook. */
    void toFirstOpen() {
        desk.assessment().tally().open().stream().findFirst().ifPresentOrElse(desk.caret()::select,
                () -> desk.say(wording.get("notice.all-scored")));
    }

    private TotalsState current(Assessment assessment) {
        Tally tally = assessment.tally();
        int doubts = assessment.doubts().size();
        // the Bureau may want the total unseen until it can no longer steer a score
        boolean hidden = assessment.terms().policy().hideTotal() && !tally.isComplete();
        return new TotalsState(hidden ? wording.get("total.hidden")
                : wording.get("points.of", wording.number(tally.total()), wording.number(tally.maximum())),
                hidden ? "" : wording.get("pass-mark", tally.passMark()),
                hidden ? "" : wording.get("pass-mark.short", tally.passMark()),
                wording.get("open.count", tally.open().size()),
                tally.isComplete(), doubts == 0 ? "" : wording.get("doubt.count", doubts),
                tally.structures().stream().findFirst().map(row -> criterion(row.rule())).orElse(""),
                tally.structures().stream().map(this::row).toList(), alarm(tally.structures()),
                tally.structures().stream().flatMap(this::warning).collect(Collectors.joining("  ")));
    }

    private TotalsState.Row row(StructureRow row) {
        List<TotalsState.Cell> cells = row.cells().stream()
                .map(cell -> new TotalsState.Cell(points(cell.points()), row.hits().contains(cell.slot()))).toList();
        String name = wording.structure(row.rule().structure());
        String spoken = cells.stream().map(TotalsState.Cell::points)
                .map(points -> points.equals(OPEN) ? wording.get("open") : points).collect(Collectors.joining(" "));
        return new TotalsState.Row(row.rule().structure().value(), name, cells, alarm(List.of(row)),
                wording.get("structure.said", criterion(row.rule()), name, spoken));
    }

    private Stream<String> warning(StructureRow row) {
        String name = wording.structure(row.rule().structure());
        String points = row.rule().points() == 0 ? "0" : wording.get("structural.up-to", row.rule().points());
        return switch (alarm(List.of(row))) {
            case ERROR -> Stream.of(wording.get("structural.error", name, wording.cases(row.hits())));
            case IMMINENT -> Stream.of(wording.get("structural.imminent", name, points));
            case NONE -> Stream.empty();
        };
    }

    private static TotalsState.Alarm alarm(List<StructureRow> rows) {
        if (rows.stream().anyMatch(StructureRow::isError)) {
            return TotalsState.Alarm.ERROR;
        }
        return rows.stream().anyMatch(StructureRow::isImminent) ? TotalsState.Alarm.IMMINENT : TotalsState.Alarm.NONE;
    }

    private String criterion(StructuralErrorRule rule) {
        return desk.open().form().structure(rule.structure()).flatMap(found -> found.criterion(rule.criterion()))
                .map(Criterion::name).map(wording::of).orElse(rule.criterion().value());
    }

    private static String points(OptionalInt points) {
        return points.isPresent() ? String.valueOf(points.getAsInt()) : OPEN;
    }
}
