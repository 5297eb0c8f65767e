package nl.vierogen.assessment.screen.conditions;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import nl.vierogen.assessment.act.FindingAct;
import nl.vierogen.assessment.screen.state.Desk;
import nl.vierogen.conditions.Finding;
import nl.vierogen.conditions.sign.Sign;
import nl.vierogen.scoring.Consequence;

/** The formal conditions: deciding on what was computed, and ticking what the assessor sees. */
public final class ConditionsViewModel {
    private final Desk desk;
    private final ConditionWording wording;
    private final SeenFinding seen;
    private final ConditionLines lines;
    private final ConditionNotes notes = new ConditionNotes();
    private final Map<String, String> complaints = new HashMap<>();
    private final ReadOnlyBooleanWrapper open = new ReadOnlyBooleanWrapper();
    private Optional<String> chosen = Optional.empty();
    private Scope scope = Scope.IMAGE;
    private final ReadOnlyObjectWrapper<ConditionsState> state;

    public ConditionsViewModel(Desk desk) {
        this.desk = desk;
        this.wording = new ConditionWording(desk);
        this.seen = new SeenFinding(desk);
        this.lines = new ConditionLines(desk, wording, seen);
        this.state = new ReadOnlyObjectWrapper<>(current());
        desk.onChange(this::show);
    }

    ReadOnlyObjectProperty<ConditionsState> stateProperty() {
        return state.getReadOnlyProperty();
    }

    /** How many signs are undecided, for the button that leads here. */
    public ObservableValue<String> button() {
        return state.map(now -> wording.get("breach.button", now.undecided()));
    }

    /** The same in a narrow place: the number alone, or nothing. */
    public ObservableValue<String> buttonShort() {
        return state.map(now -> now.undecided() == 0 ? "" : String.valueOf(now.undecided()));
    }

    /** Whether some sign is undecided. */
    public ObservableValue<Boolean> isWaiting() {
        return state.map(now -> now.undecided() > 0);
    }

    /** Whether the list is shown in the place of the score form. */
    public ReadOnlyBooleanProperty openProperty() {
        return open.getReadOnlyProperty();
    }

    public boolean isOpen() {
        return open.get();
    }

    /** Shows the list, or no longer. */
    public void toggle() {
        open.set(!open.get());
    }

    /** Shows the list no longer; whether it was shown. */
    public boolean close() {
        boolean was = open.get();
        open.set(false);
        return was;
    }

    /** The note that is being written for a sign, by its id, or for a condition, by its letter. */
    StringProperty note(String id) {
        return notes.of(id);
    }

    /** It is a breach. */
    void confirm(String signId) {
        sign(signId).ifPresent(sign -> {
            if (sign.consequence() != Consequence.NOTE && notes.isBlank(signId)) {
                complain(signId, wording.get("breach.needs.confirm"));
            } else {
                decide(sign, Finding.Decision.CONFIRMED);
            }
        });
    }

    /** It is no breach. */
    void dismiss(String signId) {
        sign(signId).ifPresent(sign -> {
            if (notes.isBlank(signId)) {
                complain(signId, wording.get("breach.needs.dismiss"));
            } else {
                decide(sign, Finding.Decision.DISMISSED);
            }
        });
    }

    /** Takes a decision back; what the assessor saw herself is gone with it. */
    void reopen(String id) {
        Optional<Finding> taken = Optional.ofNullable(desk.assessment().findings().get(id));
        taken.ifPresent(finding -> {
            note(id).set(finding.note());
            desk.recorder().perform(wording.get("condition.of", finding.condition()),
                    now -> now.findings().containsKey(id)
                            ? Optional.of(new FindingAct.Reopened(id))
                            : Optional.empty());
        });
    }

    /** Notes that were written without a decision, one sentence each. */
    public List<String> unfinished() {
        return notes.unfinished(state.get(), wording);
    }

    /** Chooses a condition to tick, or none when it was chosen. */
    void choose(String letter) {
        if (state.get().readOnly()) {
            desk.say(desk.wording().get("notice.read-only"));
            return;
        }
        boolean again = chosen.equals(Optional.of(letter));
        chosen = again ? Optional.empty() : Optional.of(letter);
        scope = desk.open().procedure().condition(letter).map(condition -> switch (condition.concern()) {
            case IMAGE -> Scope.IMAGE;
            case CASE -> seen.isOneImage() ? Scope.IMAGE : Scope.CASE;
            case LOGBOOK -> Scope.LOGBOOK;
        }).orElse(Scope.IMAGE);
        complaints.clear();
        show();
    }

    /** What the chosen condition is about; the list is not drawn anew, for the arrow keys go on from here. */
    void about(Scope wanted) {
        scope = wanted;
    }

    /** Ticks the chosen condition. */
    void tick() {
        chosen.flatMap(desk.open().procedure()::condition).ifPresent(condition -> {
            Finding finding = seen.finding(condition, scope, notes.text(condition.id()));
            if (finding.consequence() != Consequence.NOTE && finding.note().isEmpty()) {
                complain(condition.id(), wording.get("breach.needs.tick"));
            } else if (seen.isKnown(finding.subject())) {
                complain(condition.id(), wording.get("breach.known"));
            } else {
                perform(new FindingAct.Decided(seen.id(condition.id(), scope), finding), () -> {
                    note(condition.id()).set("");
                    chosen = Optional.empty();
                });
            }
        });
    }

    private void decide(Sign sign, Finding.Decision decision) {
        perform(new FindingAct.Decided(sign.id(), new Finding(sign.condition(), sign.slots(), decision,
                sign.consequence(), notes.text(sign.id()))), () -> note(sign.id()).set(""));
    }

    private void perform(FindingAct.Decided decided, Runnable then) {
        desk.hush();
        desk.recorder().perform(wording.get("condition.of", decided.finding().condition()),
                _ -> Optional.of(decided), saved -> {
                    if (saved) {
                        complaints.clear();
                        then.run();
                        show();
                    }
                });
    }

    private void complain(String id, String sentence) {
        complaints.clear();
        complaints.put(id, sentence);
        show();
    }

    private Optional<Sign> sign(String id) {
        return desk.open().signs().stream().filter(sign -> sign.id().equals(id)).findFirst();
    }

    private void show() {
        state.set(current());
    }

    private ConditionsState current() {
        return lines.all(chosen, scope, complaints);
    }
}
