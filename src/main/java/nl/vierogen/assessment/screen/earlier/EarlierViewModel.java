package nl.vierogen.assessment.screen.earlier;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import nl.vierogen.assessment.Assessment;
import nl.vierogen.assessment.act.LifeAct;
import nl.vierogen.assessment.screen.state.Desk;
import nl.vierogen.logbook.Correction;
import nl.vierogen.logbook.Retake;
import nl.vierogen.logbook.SlotId;
import nl.vierogen.scoring.CriterionId;

/** What was before the image shown: its old image, the corrections asked, points to take over. Never old points. */
public final class EarlierViewModel {
    private final Desk desk;
    private final ReadOnlyObjectWrapper<EarlierState> state;

    public EarlierViewModel(Desk desk) {
        this.desk = desk;
        this.state = new ReadOnlyObjectWrapper<>(current());
        desk.onChange(() -> state.set(current()));
    }

    ReadOnlyObjectProperty<EarlierState> stateProperty() {
        return state.getReadOnlyProperty();
    }

    /** The slots that have an old image, in order; none but in a retake. */
    public List<SlotId> slotsWithOld() {
        return desk.assessment().counting().slots().stream().map(slot -> slot.id())
                .filter(slot -> retake().flatMap(retake -> retake.oldImage(slot)).isPresent()).toList();
    }

    /** Gives the image the points it had in the logbook that came back mended. */
    public void takeOver() {
        SlotId slot = desk.slot();
        Optional<Map<CriterionId, Integer>> before = desk.open().previous().of(slot);
        if (desk.recorder().isReadOnly()) {
            desk.say(desk.wording().get("notice.read-only"));
        } else if (before.isEmpty()) {
            desk.say(desk.wording().get("notice.nothing-to-take-over"));
        } else {
            desk.hush();
            desk.recorder().perform(desk.wording().get("taken-over.of", desk.wording().slot(slot)),
                    now -> has(now, slot, before.get())
                            ? Optional.empty()
                            : Optional.of(new LifeAct.TakenOver(slot, before.get())));
        }
    }

    private EarlierState current() {
        SlotId slot = desk.slot();
        Optional<Correction> correction = retake().flatMap(retake -> retake.correction(slot));
        Optional<Map<CriterionId, Integer>> before = desk.open().previous().of(slot);
        boolean taken = before.filter(points -> has(desk.assessment(), slot, points)).isPresent();
        return new EarlierState(correction.map(this::reasons).orElse(""), correction.map(Correction::note).orElse(""),
                correction.map(Correction::feedback).orElse(""), taken,
                before.isPresent() && !taken && !desk.recorder().isReadOnly());
    }

    private Optional<Retake> retake() {
        return desk.open().logbook().retake();
    }

    private String reasons(Correction correction) {
        return correction.reasons().stream().map(id -> desk.open().procedure().retakeReason(id)
                .map(reason -> desk.wording().of(reason.text())).orElse(id)).collect(Collectors.joining(" "));
    }

    private static boolean has(Assessment now, SlotId slot, Map<CriterionId, Integer> points) {
        return points.entrySet().stream().allMatch(
                entry -> now.sheet().points(slot, entry.getKey()).orElse(-1) == entry.getValue());
    }
}
