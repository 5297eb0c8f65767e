package nl.vierogen.viewer.aid;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import nl.vierogen.geometry.Frame;
import nl.vierogen.geometry.Spot;
import nl.vierogen.geometry.sector.Sector;
import nl.vierogen.viewer.aid.figure.Aid;
import nl.vierogen.viewer.aid.figure.Figures;
import nl.vierogen.viewer.aid.figure.Handle;
import nl.vierogen.viewer.aid.figure.SectorKnown;
import nl.vierogen.viewer.aid.figure.Tool;

/**
 * The aids over the picture shown. What is drawn is kept by picture, and never leaves the memory. Every place and length is in
 * pixels of the picture, also what is within reach and the part of it that is seen.
 *
 * @param <K> names a picture
 */
public final class AidViewModel<K> {
    private static final double SECTOR_PART = 0.9;

    private final ReadOnlyObjectWrapper<AidState> state = new ReadOnlyObjectWrapper<>(AidState.OFF);
    private AidDrawings<K> kept = new AidDrawings<>();
    private Optional<K> shown = Optional.empty();
    private Optional<Figures> beforePress = Optional.empty();
    private Optional<Spot> grabbed = Optional.empty();

    public ReadOnlyObjectProperty<AidState> stateProperty() {
        return state.getReadOnlyProperty();
    }

    /** Whether an aid is on. */
    public boolean isOn() {
        return state.get().aid().isPresent();
    }

    /** From now on what is drawn is kept there, and what lies there is shown. */
    public void keepIn(AidDrawings<K> drawings) {
        kept = drawings;
        state.get().figures().flatMap(now -> shown.map(key -> kept.of(key, now.image().width(), now.image().height())))
                .ifPresent(figures -> state.set(new AidState(state.get().aid(), Optional.of(figures), AidState.WHOLE)));
    }

    /** The picture shown, if any, with its width and height in pixels. */
    public void show(K key, double width, double height) {
        if (shown.equals(Optional.of(key))) {
            return;
        }
        shown = Optional.of(key);
        Figures figures = kept.of(key, width, height);
        state.set(new AidState(state.get().aid(), Optional.of(figures), AidState.WHOLE));
    }

    /** No picture is shown. */
    public void hide() {
        shown = Optional.empty();
        state.set(new AidState(state.get().aid(), Optional.empty(), AidState.WHOLE));
    }

    /** The first aid, from each the next, and none after the last. */
    public void next() {
        Optional<Aid> on = state.get().aid();
        state.set(new AidState(on.isEmpty() ? Optional.of(Aid.BOX) : on.flatMap(Aid::next), state.get().figures(),
                AidState.WHOLE));
    }

    /** Leaves the aids; whether one was on. What is drawn is there again when the aid is. */
    public boolean off() {
        boolean was = isOn();
        state.set(new AidState(Optional.empty(), state.get().figures(), AidState.WHOLE));
        return was;
    }

    /** Whether the sector of the picture shown is wanted and not known. */
    boolean seeksSector() {
        return state.get().aid().filter(Aid.BOX::equals).isPresent() && state.get().figures()
                .filter(figures -> figures.sector().how() == SectorKnown.How.SOUGHT).isPresent();
    }

    /** The picture shown, if any. */
    Optional<K> shown() {
        return shown;
    }

    /** The search of a picture's sector has ended; a sector pointed out by hand meanwhile stays. */
    void sought(K key, Optional<Sector> sector) {
        kept.find(key).filter(now -> now.sector().how() == SectorKnown.How.SOUGHT).ifPresent(now -> {
            Figures known = now.withSector(SectorKnown.found(sector));
            kept.keep(key, known);
            if (shown.equals(Optional.of(key))) {
                state.set(state.get().with(known));
            }
        });
    }

    /** Takes hold of the sector, to correct it; lays one down when none is known. */
    public void correctSector() {
        if (state.get().aid().filter(Aid.BOX::equals).isEmpty()) {
            return;
        }
        change(figures -> figures.sector().shape().isPresent() ? figures
                : figures.withSector(SectorKnown.byHand(Sector.fan(figures.image().scaled(SECTOR_PART)))));
        List<Handle> handles = state.get().handles();
        handles.stream().filter(handle -> handle.part() == Handle.Part.SECTOR).findFirst()
                .ifPresent(first -> state.set(state.get().holding(handles.indexOf(first))));
    }

    /** Takes hold of the next handle, or of the one before; the figure as a whole is one of them. */
    public void nextHandle(int by, Frame seen) {
        begin(seen);
        int count = state.get().handles().size() + 1;
        state.set(state.get().holding(Math.floorMod(state.get().held() + 1 + by, count) - 1));
    }

    /** Moves what is held; begins a figure in the middle of what is seen where there is none. */
    public void move(double dx, double dy, Frame seen) {
        if (!begin(seen)) {
            Optional<Handle> handle = state.get().handle();
            with(tool -> change(figures -> handle.map(held -> tool.moved(figures, held, held.at().plus(dx, dy)))
                    .orElseGet(() -> tool.shifted(figures, dx, dy))));
            handle.ifPresent(held -> hold(held.part(), held.at().plus(dx, dy)));
        }
    }

    /** Makes the figure larger; begins one where there is none. */
    public void resize(double dx, double dy, Frame seen) {
        if (!begin(seen)) {
            with(tool -> change(figures -> tool.resized(figures, dx, dy)));
        }
    }

    /** Takes away what is held. */
    public void remove() {
        Optional<Handle> handle = state.get().handle();
        with(tool -> change(figures -> tool.isEmpty(figures) && handle.isEmpty() ? figures
                : tool.without(figures, handle)));
        state.set(state.get().holding(AidState.WHOLE));
    }

    /** The mouse is pressed: takes hold of what lies there, or begins something new. */
    public void press(Spot at, double reach) {
        beforePress = state.get().figures();
        grabbed = Optional.of(at);
        Optional<Handle> near = nearest(at, reach);
        if (near.isPresent()) {
            state.set(state.get().holding(state.get().handles().indexOf(near.get())));
        } else {
            with(tool -> {
                if (beforePress.filter(figures -> tool.isOn(figures, at, reach)).isPresent()) {
                    state.set(state.get().holding(AidState.WHOLE));
                } else {
                    change(figures -> tool.pressed(figures, at));
                    grabLast(at);
                }
            });
        }
    }

    /** The mouse is dragged. */
    public void drag(Spot to) {
        Optional<Handle> handle = state.get().handle();
        grabbed.ifPresent(from -> with(tool -> {
            change(figures -> handle.map(held -> tool.moved(figures, held, to))
                    .orElseGet(() -> tool.shifted(figures, to.x() - from.x(), to.y() - from.y())));
            handle.ifPresent(held -> hold(held.part(), to));
            grabbed = Optional.of(to);
        }));
    }

    /** The mouse is let go: what is too small to be meant is as it was. */
    public void release() {
        with(tool -> state.get().figures().filter(tool::isSlip)
                .ifPresent(_ -> beforePress.ifPresent(before -> change(_ -> before))));
        grabbed = Optional.empty();
    }

    /** The handle within reach of a place. */
    public Optional<Handle> nearest(Spot at, double reach) {
        return state.get().handles().stream().filter(handle -> handle.at().distance(at) <= reach)
                .min((one, other) -> Double.compare(one.at().distance(at), other.at().distance(at)));
    }

    private boolean begin(Frame seen) {
        boolean holdsSector = state.get().handle().filter(held -> held.part() == Handle.Part.SECTOR).isPresent();
        boolean empty = state.get().aid().flatMap(on -> state.get().figures().map(Tool.of(on)::isEmpty))
                .orElse(false);
        if (empty && !holdsSector) {
            with(tool -> change(figures -> tool.begun(figures, seen)));
        }
        return empty && !holdsSector;
    }

    // a corner dragged past another is another corner
    private void hold(Handle.Part part, Spot at) {
        List<Handle> handles = state.get().handles();
        handles.stream().filter(handle -> handle.part() == part)
                .min((one, other) -> Double.compare(one.at().distance(at), other.at().distance(at)))
                .ifPresent(nearest -> {
                    Optional<Handle> held = state.get().handle();
                    boolean same = held.filter(now -> now.at().distance(at) <= nearest.at().distance(at)).isPresent();
                    state.set(same ? state.get() : state.get().holding(handles.indexOf(nearest)));
                });
    }

    private void grabLast(Spot at) {
        List<Handle> handles = state.get().handles();
        handles.stream().filter(handle -> handle.at().equals(at)).reduce((_, last) -> last)
                .ifPresent(last -> state.set(state.get().holding(handles.indexOf(last))));
    }

    private void with(Consumer<Tool> act) {
        state.get().aid().map(Tool::of).filter(_ -> state.get().figures().isPresent()).ifPresent(act);
    }

    private void change(UnaryOperator<Figures> how) {
        state.get().figures().map(how).ifPresent(now -> {
            shown.ifPresent(key -> kept.keep(key, now));
            state.set(state.get().with(now));
        });
    }
}
