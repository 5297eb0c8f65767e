package nl.vierogen.assessment.screen.pin;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.vierogen.assessment.screen.state.Desk;
import nl.vierogen.assessment.screen.state.Wording;
import nl.vierogen.logbook.SlotId;
import nl.vierogen.remark.Pin;
import nl.vierogen.remark.PinPlace;
import nl.vierogen.scoring.CriterionPlace;

/** The pins of an image in the order of their numbers: those in the journal, then those that are not there yet. */
final class PinLines {
    private final Desk desk;
    private final Wording wording;
    private final PinTexts texts;

    PinLines(Desk desk, PinTexts texts) {
        this.desk = desk;
        this.wording = desk.wording();
        this.texts = texts;
    }

    List<PinLine> of(SlotId slot) {
        List<PinLine> lines = new ArrayList<>();
        desk.assessment().pins().forEach((id, pin) -> add(lines, slot, id, texts.find(id).orElse(pin)));
        texts.waitingToBePlaced().forEach((id, pin) -> add(lines, slot, id, pin));
        texts.bare().forEach((id, place) -> add(lines, slot, id, place, "", wording.get("pin.bare")));
        return lines;
    }

    private void add(List<PinLine> lines, SlotId slot, String id, Pin pin) {
        add(lines, slot, id, pin.place(), pin.text(), pin.text());
    }

    private void add(List<PinLine> lines, SlotId slot, String id, PinPlace place, String text, String shown) {
        if (place.slot().equals(slot)) {
            int number = lines.size() + 1;
            lines.add(new PinLine(id, number, place, title(number, place), text, shown));
        }
    }

    private String title(int number, PinPlace place) {
        return place.criterion()
                .map(known -> wording.get("pin.title-about", number,
                        wording.criterion(new CriterionPlace(place.slot(), known))))
                .orElseGet(() -> wording.get("pin.title", number));
    }

    /** The pin with this id. */
    Optional<PinLine> find(SlotId slot, String id) {
        return of(slot).stream().filter(line -> line.id().equals(id)).findFirst();
    }
}
