package nl.vierogen.assessment.screen.state;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import nl.vierogen.logbook.SlotId;
import nl.vierogen.scoring.Counting;
import nl.vierogen.scoring.Criterion;
import nl.vierogen.scoring.CriterionId;
import nl.vierogen.scoring.CriterionPlace;
import nl.vierogen.scoring.FormSlot;
import nl.vierogen.scoring.ScoreSheet;

/**
 * Walks over the images and criteria that count. Steps at once, whether or not a score is saved yet; but the step after a
 * score is told together with that score, so that the screen is drawn once.
 */
public final class Caret {
    private final Counting counting;
    private final Supplier<ScoreSheet> sheet;
    private final List<SlotId> slots;
    private final List<CriterionPlace> places;
    private final ReadOnlyObjectWrapper<Position> position;
    private Position at;

    /** @param sheet the scores, with those on their way */
    public Caret(Counting counting, Supplier<ScoreSheet> sheet) {
        this.counting = counting;
        this.sheet = sheet;
        this.slots = counting.slots().stream().map(FormSlot::id).toList();
        this.places = slots.stream()
                .flatMap(slot -> criteria(slot).stream().map(criterion -> new CriterionPlace(slot, criterion)))
                .toList();
        SlotId start = places.stream().filter(this::isOpen).map(CriterionPlace::slot).findFirst()
                .orElse(slots.getFirst());
        this.at = entering(start);
        this.position = new ReadOnlyObjectWrapper<>(at);
    }

    /** Where one stands, as told: see {@link #stepOn()}. */
    public ReadOnlyObjectProperty<Position> positionProperty() {
        return position.getReadOnlyProperty();
    }

    /** Where one stands. */
    public Position position() {
        return at;
    }

    /** Tells where one stands to whoever watches; nothing when it was told. */
    public void tell() {
        position.set(at);
    }

    /** To a criterion. */
    public void select(CriterionPlace place) {
        go(new Position(place.slot(), Optional.of(place.criterion())));
    }

    /** To an image, at its first open criterion. */
    public void show(SlotId slot) {
        go(entering(slot));
    }

    /** Whether no image comes after this one. */
    public boolean isAtLastImage() {
        return position().slot().equals(slots.getLast());
    }

    /** To a neighbouring image; false at the end. */
    public boolean moveImage(int by) {
        int target = slots.indexOf(position().slot()) + by;
        if (target < 0 || target >= slots.size()) {
            return false;
        }
        show(slots.get(target));
        return true;
    }

    /** To the criterion after this one; from none to the first. */
    public void nextCriterion() {
        moveCriterion(index().map(at -> at + 1).orElse(0));
    }

    /** To the criterion before this one; from none to the last. */
    public void previousCriterion() {
        moveCriterion(index().orElse(current().size()) - 1);
    }

    /** On after a score: to the next criterion of this image, or to none after the last. Told with the score, or by {@link #tell()}. */
    public void stepOn() {
        Optional<CriterionId> next = index().map(at -> at + 1).filter(at -> at < current().size()).map(current()::get);
        at = new Position(at.slot(), next);
    }

    /** The first criterion of this image without points. */
    public Optional<CriterionPlace> firstOpenHere() {
        return places.stream().filter(place -> place.slot().equals(position().slot())).filter(this::isOpen).findFirst();
    }

    /** To the nearest open criterion behind this place, and then from the start; false when nothing is open. */
    public boolean nextOpen() {
        return toOpen(1);
    }

    /** To the nearest open criterion before this place, and then from the end; false when nothing is open. */
    public boolean previousOpen() {
        return toOpen(-1);
    }

    private boolean toOpen(int direction) {
        int count = places.size();
        int from = start(direction);
        for (int step = 1; step <= count; step++) {
            CriterionPlace place = places.get(Math.floorMod(from + direction * step, count));
            if (isOpen(place)) {
                select(place);
                return true;
            }
        }
        return false;
    }

    private int start(int direction) {
        Optional<CriterionPlace> place = position().place();
        if (place.isPresent()) {
            return places.indexOf(place.get());
        }
        // no criterion is current: as if just behind the last one of this image
        CriterionId last = current().getLast();
        int end = places.indexOf(new CriterionPlace(position().slot(), last));
        return direction > 0 ? end : end + 1;
    }

    private void moveCriterion(int target) {
        if (target >= 0 && target < current().size()) {
            go(new Position(at.slot(), Optional.of(current().get(target))));
        }
    }

    private void go(Position to) {
        at = to;
        tell();
    }

    private Position entering(SlotId slot) {
        return new Position(slot,
                criteria(slot).stream().filter(criterion -> isOpen(new CriterionPlace(slot, criterion))).findFirst());
    }

    private Optional<Integer> index() {
        return position().criterion().map(current()::indexOf);
    }

    private List<CriterionId> current() {
        return criteria(position().slot());
    }

    private List<CriterionId> criteria(SlotId slot) {
        return counting.form().criteria(slot).stream().map(Criterion::id).toList();
    }

    private boolean isOpen(CriterionPlace place) {
        return sheet.get().points(place.slot(), place.criterion()).isEmpty();
    }
}
