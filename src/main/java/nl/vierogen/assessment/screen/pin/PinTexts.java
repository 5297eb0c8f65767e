package nl.vierogen.assessment.screen.pin;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import nl.vierogen.assessment.Assessment;
import nl.vierogen.assessment.act.RemarkAct;
import nl.vierogen.assessment.screen.state.Desk;
import nl.vierogen.remark.Pin;

/** Saves pins. What is refused is kept by pin, so that nothing typed is lost. */
final class PinTexts {
    private final Desk desk;
    private final Map<String, Pin> waiting = new HashMap<>();
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
        unsaved.set(!waiting.isEmpty());
    }

    /** Forgets what is not saved of the pin. */
    void drop(String id) {
        waiting.remove(id);
        unsaved.set(!waiting.isEmpty());
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
        unsaved.set(false);
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
                    unsaved.set(!waiting.isEmpty());
                });
    }

    private static Optional<RemarkAct> placed(Assessment now, String id, Pin pin) {
        return pin.equals(now.pins().get(id)) ? Optional.empty() : Optional.of(new RemarkAct.PinPlaced(id, pin));
    }
}
