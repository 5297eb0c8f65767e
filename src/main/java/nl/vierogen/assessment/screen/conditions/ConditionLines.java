package nl.vierogen.assessment.screen.conditions;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.vierogen.assessment.screen.state.Desk;
import nl.vierogen.conditions.Finding;
import nl.vierogen.conditions.sign.Sign;
import nl.vierogen.procedure.Procedure;
import nl.vierogen.scoring.Consequence;

/** The lines of the list of conditions, from the assessment as it is. */
final class ConditionLines {
    private final Desk desk;
    private final ConditionWording wording;
    private final SeenFinding seen;

    ConditionLines(Desk desk, ConditionWording wording, SeenFinding seen) {
        this.desk = desk;
        this.wording = wording;
        this.seen = seen;
    }

    /**
     * All that the list shows.
     *
     * @param chosen letter of the condition being ticked
     * @param scope what that is about
     * @param complaints what is missing, by the id of a sign or the letter of a condition
     */
    ConditionsState all(Optional<String> chosen, Scope scope, Map<String, String> complaints) {
        int undecided = desk.open().undecided(desk.assessment()).size();
        return new ConditionsState(wording.standing(undecided), undecided,
                desk.open().signs().stream().map(sign -> line(sign, complaints.getOrDefault(sign.id(), ""))).toList(),
                desk.open().procedure().conditions().stream()
                        .map(condition -> line(condition, chosen.filter(condition.id()::equals).map(_ -> scope),
                                complaints.getOrDefault(condition.id(), "")))
                        .toList(),
                desk.recorder().isReadOnly());
    }

    private ConditionsState.SignLine line(Sign sign, String complaint) {
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
                }, finding.map(Finding::note).orElse(""), complaint);
    }

    private ConditionsState.ConditionLine line(Procedure.Condition condition, Optional<Scope> scope, String complaint) {
        Consequence consequence = seen.consequence(condition);
        return new ConditionsState.ConditionLine(condition.id(), desk.wording().of(condition.text()), consequence,
                wording.meaning(consequence), wording.checked(condition.id()), scope.isPresent(),
                scope.map(this::scopes).orElse(List.of()), complaint, seenOf(condition.id()));
    }

    private List<ConditionsState.ScopeChoice> scopes(Scope chosen) {
        Map<Scope, String> texts = new LinkedHashMap<>();
        texts.put(Scope.IMAGE, desk.wording().slot(desk.slot()));
        if (!seen.isOneImage()) {
            texts.put(Scope.CASE, desk.wording().caseOf(desk.formSlot()));
        }
        texts.put(Scope.LOGBOOK, wording.get("breach.about.logbook"));
        return texts.entrySet().stream()
                .map(entry -> new ConditionsState.ScopeChoice(entry.getKey(), entry.getValue(),
                        entry.getKey() == chosen))
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
