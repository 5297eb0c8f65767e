package nl.vierogen.assessment.screen.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import nl.vierogen.assessment.screen.earlier.EarlierViewModel;
import nl.vierogen.assessment.screen.state.Desk;
import nl.vierogen.examples.FormExamples;
import nl.vierogen.logbook.Examination;
import nl.vierogen.logbook.GestationalAge;
import nl.vierogen.logbook.SlotId;
import nl.vierogen.scoring.Criterion;
import nl.vierogen.scoring.CriterionId;
import nl.vierogen.scoring.FormSlot;
import nl.vierogen.scoring.StructureId;

/** Which images stand beside the one that is scored. A choice holds for every image that has it. */
public final class BesideViewModel {
    private final Desk desk;
    private final EarlierViewModel earlier;
    private final ReadOnlyObjectWrapper<BesideState> state;
    private final ReadOnlyBooleanWrapper possible = new ReadOnlyBooleanWrapper();
    private final FormExamples examples;
    private Optional<Comparing> chosen = Optional.empty();

    public BesideViewModel(Desk desk, EarlierViewModel earlier) {
        this.desk = desk;
        this.earlier = earlier;
        this.examples = new FormExamples(desk.open().form());
        this.state = new ReadOnlyObjectWrapper<>(current());
        desk.onChange(this::refresh);
    }

    ReadOnlyObjectProperty<BesideState> stateProperty() {
        return state.getReadOnlyProperty();
    }

    /** Whether anything can stand beside the image shown. */
    ReadOnlyBooleanProperty possibleProperty() {
        return possible.getReadOnlyProperty();
    }

    Desk desk() {
        return desk;
    }

    List<SlotId> slotsWithOld() {
        return earlier.slotsWithOld();
    }

    /** Goes to the next thing that can stand beside the image, and after the last to nothing; says so when none can. */
    public void next() {
        List<Comparing> choices = choices();
        if (choices.size() == 1) {
            desk.say(desk.wording().get("notice.nothing-to-compare"));
        } else {
            choose(choices.get((choices.indexOf(state.get().how()) + 1) % choices.size()));
        }
    }

    /** Back to what stands there by itself; false when nothing else did. */
    public boolean close() {
        boolean was = state.get().how() != byItself();
        choose(byItself());
        return was;
    }

    /** Whether something stands beside the image. */
    public boolean isComparing() {
        return !state.get().isAlone();
    }

    private void choose(Comparing how) {
        chosen = how == byItself() ? Optional.empty() : Optional.of(how);
        refresh();
    }

    private void refresh() {
        state.set(current());
        possible.set(hasOld() || cases().size() > 1 || criterion().isPresent());
    }

    private BesideState current() {
        Comparing how = chosen.filter(now -> choices().contains(now)).orElseGet(this::byItself);
        return new BesideState(how, desk.slot(), how == Comparing.CASES ? cases() : List.of(desk.slot()),
                how == Comparing.EXAMPLE ? criterion() : Optional.empty());
    }

    // in a retake the old image lies with the new one until someone takes it away
    private Comparing byItself() {
        return hasOld() ? Comparing.EARLIER : Comparing.ALONE;
    }

    private List<Comparing> choices() {
        List<Comparing> choices = new ArrayList<>();
        if (hasOld()) {
            choices.add(Comparing.EARLIER);
            choices.add(Comparing.EARLIER_TURNED);
        }
        if (cases().size() > 1) {
            choices.add(Comparing.CASES);
        }
        if (criterion().isPresent()) {
            choices.add(Comparing.EXAMPLE);
        }
        choices.add(Comparing.ALONE);
        return choices;
    }

    private boolean hasOld() {
        return earlier.slotsWithOld().contains(desk.slot());
    }

    private List<SlotId> cases() {
        StructureId structure = desk.formSlot().structure();
        return desk.assessment().counting().slots().stream().filter(slot -> slot.structure().equals(structure))
                .map(FormSlot::id).toList();
    }

    // once all is scored the last criterion stays the one that is looked at
    private Optional<CriterionId> criterion() {
        StructureId structure = desk.formSlot().structure();
        return desk.caret().position().criterion()
                .or(() -> Optional.of(desk.open().form().criteria(desk.slot()).getLast()).map(Criterion::id))
                .filter(criterion -> examples.of(structure, criterion, Criterion.HIGHEST, age()).isPresent());
    }

    private Optional<GestationalAge> age() {
        return desk.examination().flatMap(Examination::gestationalAge);
    }
}
