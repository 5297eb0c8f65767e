package nl.vierogen.verdict.replay;

import java.util.List;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import nl.vierogen.assessment.opened.OpenLogbook;
import nl.vierogen.assessment.screen.state.Wording;
import nl.vierogen.logbook.Sha256;
import nl.vierogen.logbook.SlotId;
import nl.vierogen.scoring.FormSlot;
import nl.vierogen.ui.Dates;

/** Steps through the events of a signed assessment. Writes nothing: it has no way to. */
public final class ReplayViewModel {
    private final Replay replay;
    private final List<SlotId> slots;
    private final ReadOnlyObjectWrapper<Moment> moment;
    private final ReadOnlyBooleanWrapper playing = new ReadOnlyBooleanWrapper();

    /** @param result digest of the signed result, with which the replay ends */
    public ReplayViewModel(OpenLogbook logbook, Sha256 result, Wording wording, Dates dates) {
        this.replay = new Replay(logbook, result, wording, dates);
        this.slots = logbook.session().assessment().counting().slots().stream().map(FormSlot::id).toList();
        this.moment = new ReadOnlyObjectWrapper<>(replay.after(0));
    }

    /** Whether there is anything to show to who is here: a colleague's blind sheet stays hers. */
    public static boolean isOffered(OpenLogbook logbook) {
        return !logbook.session().acts().isEmpty()
                && logbook.session().assessment().lookingAlong().invited().isEmpty();
    }

    ReadOnlyObjectProperty<Moment> momentProperty() {
        return moment.getReadOnlyProperty();
    }

    /** Whether it goes on by itself. */
    ReadOnlyBooleanProperty playingProperty() {
        return playing.getReadOnlyProperty();
    }

    /** The images, in order. */
    List<SlotId> slots() {
        return slots;
    }

    /** Which event is the last. */
    int last() {
        return replay.size() - 1;
    }

    /** To an event; to the first or the last when there is none so far. */
    void show(int at) {
        int next = Math.clamp(at, 0, last());
        if (next != moment.get().at()) {
            moment.set(replay.after(next));
        }
    }

    /** By hand: it no longer goes on by itself. */
    void step(int by) {
        playing.set(false);
        show(moment.get().at() + by);
    }

    void toFirst() {
        playing.set(false);
        show(0);
    }

    void toLast() {
        playing.set(false);
        show(last());
    }

    /** Lets it go on by itself, from the start when it was at the end; or no longer. */
    void play() {
        if (!playing.get() && moment.get().at() == last()) {
            show(0);
        }
        playing.set(!playing.get());
    }

    /** It went on by itself long enough to read the event. */
    void tick() {
        show(moment.get().at() + 1);
        if (moment.get().at() == last()) {
            playing.set(false);
        }
    }
}
