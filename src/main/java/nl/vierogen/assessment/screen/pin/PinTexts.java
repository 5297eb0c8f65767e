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

/**
 * Saves pins. What is refused is kept by pin, so that nothing typed is lost; a pin that says nothing yet cannot be
 * saved, and stays where it was set, one in each image.
 */
final class PinTexts {
    private final Desk desk;
    private final Map<String, Pin> waiting = new LinkedHashMap<>();
    private final Map<SlotId, Bare> bare = new HashMap<>();
    private final Map<String, Pin> onTheirWay = new HashMap<>();
    private final ReadOnlyBooleanWrapper unsaved = new ReadOnlyBooleanWrapper();

    PinTexts(Desk desk) {
        this.desk = desk;
    }

    /** A pin that was set and says nothing yet. */
    record Bare(String id, PinPlace place) {
    }

    /** The pin as it should be now; saved by {@link #save()}. */
    void put(String id, Pin pin) {
        if (pin.equals(desk.assessment().pins().get(id)) && !onTheirWay.containsKey(id)) {
            waiting.remove(id);
        } else {
            waiting.put(id, pin);
        }
        bare.values().removeIf(one -> one.id().equals(id));
        tell();
    }

    /** The pin says nothing: one that never did stays where it was set, another keeps the text it had. */
    void blank(String id, PinPlace place) {
        waiting.remove(id);
        if (!isKnown(id)) {
            bare.put(place.slot(), new Bare(id, place));
        }
        tell();
    }

    /** Forgets what is not saved of the pin. */
    void drop(String id) {
        waiting.remove(id);
        bare.values().removeIf(one -> one.id().equals(id));
        tell();
    }

    /** The pin of the image that says nothing yet. */
    Optional<Bare> bare(SlotId slot) {
        return Optional.ofNullable(bare.get(slot));
    }

    /** Pins that say something and are not in the journal, in the order in which they were written. */
    Map<String, Pin> waitingToBePlaced() {
        Map<String, Pin> all = new LinkedHashMap<>(waiting);
        all.keySet().removeAll(desk.assessment().pins().keySet());
        return all;
    }

    /** Whether the pin stands in its image: set, written or saved. */
    boolean stands(String id) {
        return find(id).isPresent() || bare.values().stream().anyMatch(one -> one.id().equals(id));
    }

    private boolean isKnown(String id) {
        return desk.assessment().pins().containsKey(id) || onTheirWay.containsKey(id);
    }

    /** The pin with what is typed and not saved yet. */
    Optional<Pin> find(String id) {
        return Optional.ofNullable(waiting.get(id)).or(() -> Optional.ofNullable(desk.assessment().pins().get(id)));
    }

    /** Saves every pin that is not saved. */
    void save() {
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
        tell();
    }

    ReadOnlyBooleanProperty unsavedProperty() {
        return unsaved.getReadOnlyProperty();
    }

    private void save(String id, Pin pin) {
        onTheirWay.put(id, pin);
        desk.recorder().perform(desk.wording().get("pin.of", desk.wording().slot(pin.slot())),
                now -> placed(now, id, pin), saved -> {
                    onTheirWay.remove(id, pin);
                    if (saved) {
                        waiting.remove(id, pin);
                    }
                    tell();
                });
    }

    private void tell() {
        unsaved.set(!waiting.isEmpty() || !bare.isEmpty());
    }

    private static Optional<RemarkAct> placed(Assessment now, String id, Pin pin) {
        return pin.equals(now.pins().get(id)) ? Optional.empty() : Optional.of(new RemarkAct.PinPlaced(id, pin));
    }
}
