package nl.vierogen.assessment.screen.conditions;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import nl.vierogen.assessment.act.FindingAct;
import nl.vierogen.assessment.screen.state.Desk;
import nl.vierogen.conditions.Finding;
import nl.vierogen.conditions.sign.Sign;
import nl.vierogen.procedure.Procedure;
import nl.vierogen.scoring.Consequence;

/** The formal conditions: deciding on what was computed, and ticking what the assessor sees. */
public final class ConditionsViewModel {
    private final Desk desk;
    private final ConditionWording wording;
    private final SeenFinding seen;
    private final Map<String, StringProperty> notes = new HashMap<>();
    private final Map<String, String> complaints = new HashMap<>();
    private final ReadOnlyBooleanWrapper open = new ReadOnlyBooleanWrapper();
    private Optional<String> chosen = Optional.empty();
    private Scope scope = Scope.IMAGE;
    private final ReadOnlyObjectWrapper<ConditionsState> state;

    public ConditionsViewModel(Desk desk) {
        this.desk = desk;
        this.wording = new ConditionWording(desk);
        this.seen = new SeenFinding(desk);
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
        return notes.computeIfAbsent(id, _ -> new SimpleStringProperty(""));
    }

    /** It is a breach. */
    void confirm(String signId) {
        sign(signId).ifPresent(sign -> {
            if (sign.consequence() != Consequence.NOTE && isBlank(signId)) {
                complain(signId, wording.get("breach.needs.confirm"));
            } else {
                decide(sign, Finding.Decision.CONFIRMED);
            }
        });
    }

    /** It is no breach. */
    void dismiss(String signId) {
        sign(signId).ifPresent(sign -> {
            if (isBlank(signId)) {
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

    /** Chooses a condition to tick, or none when it was chosen. */
    void choose(String letter) {
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
            Finding finding = seen.finding(condition, scope, note(condition.id()).get().strip());
            if (finding.consequence() != Consequence.NOTE && finding.note().isEmpty()) {
                complain(condition.id(), wording.get("breach.needs.tick"));
            } else if (isKnown(finding.subject())) {
                complain(condition.id(), wording.get("breach.known"));
            } else {
                perform(new FindingAct.Decided(seen.id(condition.id(), scope), finding), () -> {
                    note(condition.id()).set("");
                    chosen = Optional.empty();
                });
            }
        });
    }

    // each subject has one decision: what was computed is answered there
    private boolean isKnown(Finding.Subject subject) {
        return Stream.concat(desk.assessment().findings().values().stream().map(Finding::subject),
                desk.open().signs().stream().map(sign -> new Finding.Subject(sign.condition(), sign.slots())))
                .anyMatch(subject::equals);
    }

    private void decide(Sign sign, Finding.Decision decision) {
        perform(new FindingAct.Decided(sign.id(), new Finding(sign.condition(), sign.slots(), decision,
                sign.consequence(), note(sign.id()).get().strip())), () -> note(sign.id()).set(""));
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

    private boolean isBlank(String id) {
        return note(id).get().isBlank();
    }

    private Optional<Sign> sign(String id) {
        return desk.open().signs().stream().filter(sign -> sign.id().equals(id)).findFirst();
    }

    private void show() {
        state.set(current());
    }

    private ConditionsState current() {
        int undecided = desk.open().undecided(desk.assessment()).size();
        return new ConditionsState(wording.standing(undecided), undecided,
                desk.open().signs().stream().map(this::line).toList(),
                desk.open().procedure().conditions().stream().map(this::line).toList(),
                desk.recorder().isReadOnly());
    }

    private ConditionsState.SignLine line(Sign sign) {
        Optional<Finding> finding = Optional.ofNullable(desk.assessment().findings().get(sign.id()));
        ConditionsState.Decided decided = finding
                .map(found -> found.isConfirmed()
                        ? ConditionsState.Decided.CONFIRMED
                        : ConditionsState.Decided.DISMISSED)
                .orElse(ConditionsState.Decided.OPEN);
        return new ConditionsState.SignLine(sign.id(), key(sign.id()),
                wording.get("breach.title", sign.condition(), wording.about(sign.slots())),
                wording.sentence(sign), sign.consequence(), wording.meaning(sign.consequence()), decided,
                switch (decided) {
                    case OPEN -> sign.isHint() ? wording.get("breach.hint") : "";
                    case CONFIRMED -> wording.get("breach.confirmed");
                    case DISMISSED -> wording.get("breach.dismissed");
                }, finding.map(Finding::note).orElse(""), complaints.getOrDefault(sign.id(), ""));
    }

    private ConditionsState.ConditionLine line(Procedure.Condition condition) {
        boolean isChosen = chosen.equals(Optional.of(condition.id()));
        Consequence consequence = seen.consequence(condition);
        return new ConditionsState.ConditionLine(condition.id(), desk.wording().of(condition.text()), consequence,
                wording.meaning(consequence), wording.checked(condition.id()), isChosen,
                isChosen ? scopes() : List.of(), complaints.getOrDefault(condition.id(), ""), seenOf(condition.id()));
    }

    private List<ConditionsState.ScopeChoice> scopes() {
        Map<Scope, String> texts = new LinkedHashMap<>();
        texts.put(Scope.IMAGE, desk.wording().slot(desk.slot()));
        if (!seen.isOneImage()) {
            texts.put(Scope.CASE, desk.wording().caseOf(desk.formSlot()));
        }
        texts.put(Scope.LOGBOOK, wording.get("breach.about.logbook"));
        return texts.entrySet().stream()
                .map(entry -> new ConditionsState.ScopeChoice(entry.getKey(), entry.getValue(),
                        entry.getKey() == scope))
                .toList();
    }

    private List<ConditionsState.Seen> seenOf(String letter) {
        Set<String> computed = desk.open().signs().stream().map(Sign::id).collect(Collectors.toSet());
        return desk.assessment().findings().entrySet().stream()
                .filter(entry -> !computed.contains(entry.getKey())
                        && entry.getValue().condition().equals(letter) && entry.getValue().isConfirmed())
                .map(entry -> new ConditionsState.Seen(entry.getKey(), key(entry.getKey()),
                        wording.about(entry.getValue().slots()), entry.getValue().note()))
                .toList();
    }

    private static String key(String id) {
        return id.replaceAll("[^a-z0-9-]", "-");
    }
}
