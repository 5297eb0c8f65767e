package nl.vierogen.assessment.screen.pin;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import nl.vierogen.assessment.Assessment;
import nl.vierogen.assessment.act.RemarkAct;
import nl.vierogen.assessment.screen.state.Desk;
import nl.vierogen.logbook.SlotId;
import nl.vierogen.remark.Pin;
import nl.vierogen.remark.PinPlace;

/**
 * Saves pins: where they stand at once, what they say once it rests. What is refused is kept by pin, so that nothing set or
 * typed is lost.
 */
final class PinTexts {
    private final Desk desk;
    private final Map<String, Pin> waiting = new LinkedHashMap<>();
    // says nothing yet, and is not in the journal yet
    private final Map<String, PinPlace> toBeSet = new LinkedHashMap<>();
    private final Map<String, Pin> onTheirWay = new HashMap<>();
    private final ReadOnlyBooleanWrapper unsaved = new ReadOnlyBooleanWrapper();

    PinTexts(Desk desk) {
        this.desk = desk;
    }

    /** The pin as it should be now; saved by {@link #save()}. */
    void put(String id, Pin pin) {
        if (pin.equals(desk.assessment().pins().get(id)) && !onTheirWay.containsKey(id)) {
            waiting.remove(id);
        } else {
            waiting.put(id, pin);
        }
        toBeSet.remove(id);
        tell();
    }

    /** The pin says nothing: one that never did stays where it was set, another keeps the text it had. */
    void blank(String id, PinPlace place) {
        waiting.remove(id);
        if (!isKnown(id)) {
            toBeSet.put(id, place);
            set(id, place);
        }
        tell();
    }

    /** Forgets what is not saved of the pin. */
    void drop(String id) {
        waiting.remove(id);
        toBeSet.remove(id);
        tell();
    }

    /** Pins that say nothing yet, in the order in which they were set. */
    Map<String, PinPlace> bare() {
        Map<String, PinPlace> all = new LinkedHashMap<>(desk.assessment().barePins());
        all.putAll(toBeSet);
        all.keySet().removeAll(waiting.keySet());
        return all;
    }

    /** Pins that say something and are not in the journal, in the order in which they were written. */
    Map<String, Pin> waitingToBePlaced() {
        Map<String, Pin> all = new LinkedHashMap<>(waiting);
        all.keySet().removeAll(desk.assessment().pins().keySet());
        return all;
    }

    /** Whether the pin stands in its image: set, written or saved. */
    boolean stands(String id) {
        return find(id).isPresent() || bare().containsKey(id);
    }

    private boolean isKnown(String id) {
        return desk.assessment().pins().containsKey(id) || desk.assessment().barePins().containsKey(id)
                || onTheirWay.containsKey(id);
    }

    /** The pin with what is typed and not saved yet. */
    Optional<Pin> find(String id) {
        return Optional.ofNullable(waiting.get(id)).or(() -> Optional.ofNullable(desk.assessment().pins().get(id)));
    }

    /** Saves every pin that is not saved. */
    void save() {
        Map.copyOf(toBeSet).forEach(this::set);
        Map.copyOf(waiting).forEach((id, pin) -> {
            if (!pin.equals(onTheirWay.get(id))) {
                save(id, pin);
            }
        });
    }

    /** What is typed and not saved. */
    List<String> drafts() {
        return waiting.values().stream().map(Pin::text).toList();
    }

    /** Gives up what is typed and not saved. */
    void giveUp() {
        waiting.clear();
        toBeSet.clear();
        tell();
    }

    ReadOnlyBooleanProperty unsavedProperty() {
        return unsaved.getReadOnlyProperty();
    }

    private void set(String id, PinPlace place) {
        desk.recorder().perform(name(place.slot()),
                now -> now.pins().containsKey(id) || now.barePins().containsKey(id)
                        ? Optional.empty()
                        : Optional.of(new RemarkAct.PinSet(id, place)),
                saved -> {
                    if (saved) {
                        toBeSet.remove(id);
                    }
                    tell();
                });
    }

    private void save(String id, Pin pin) {
        onTheirWay.put(id, pin);
        desk.recorder().perform(name(pin.slot()),
                now -> placed(now, id, pin), saved -> {
                    onTheirWay.remove(id, pin);
                    if (saved) {
                        waiting.remove(id, pin);
                    }
                    tell();
                });
    }

    private String name(SlotId slot) {
        return desk.wording().get("pin.of", desk.wording().slot(slot));
    }

    private void tell() {
        unsaved.set(!waiting.isEmpty() || !toBeSet.isEmpty());
    }

    private static Optional<RemarkAct> placed(Assessment now, String id, Pin pin) {
        return pin.equals(now.pins().get(id)) ? Optional.empty() : Optional.of(new RemarkAct.PinPlaced(id, pin));
    }
}
