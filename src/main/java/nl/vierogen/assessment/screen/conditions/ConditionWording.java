package nl.vierogen.assessment.screen.conditions;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.vierogen.assessment.screen.state.Desk;
import nl.vierogen.assessment.screen.state.Wording;
import nl.vierogen.conditions.sign.Sign;
import nl.vierogen.conditions.sign.SignText;
import nl.vierogen.logbook.SlotId;
import nl.vierogen.scoring.Consequence;
import nl.vierogen.scoring.FormSlot;

/** Conditions in the words of the screen. */
final class ConditionWording {
    private final Desk desk;
    private final Wording wording;
    private final SignText signs;

    ConditionWording(Desk desk) {
        this.desk = desk;
        this.wording = desk.wording();
        this.signs = new SignText(wording.texts(), desk.open().form(), day -> wording.day(day, desk.today()));
    }

    String sentence(Sign sign) {
        return signs.sentences(sign);
    }

    /** What a breach means. */
    String meaning(Consequence consequence) {
        return switch (consequence) {
            case RETURN -> wording.get("breach.return");
            case REJECT -> wording.get("breach.reject");
            case NOTE -> wording.get("breach.note");
        };
    }

    /** That the Bureau looked at it already, or empty. */
    String checked(String letter) {
        return desk.open().procedure().bureauHasLooked(letter, desk.open().logbook().round())
                .map(said -> said.in(wording.texts().locale())).orElse("");
    }

    /** The images a finding is about: one, those of a case, or the whole logbook. */
    String about(List<SlotId> slots) {
        if (slots.isEmpty()) {
            return wording.get("breach.about.logbook");
        }
        return wholeCase(slots)
                .orElseGet(() -> slots.stream().map(wording::slot).collect(Collectors.joining(", ")));
    }

    private Optional<String> wholeCase(List<SlotId> slots) {
        return desk.open().form().slot(slots.getFirst()).filter(first -> slots.size() > 1 && slots.equals(
                desk.open().form().slots().stream().filter(slot -> slot.caseId().equals(first.caseId()))
                        .map(FormSlot::id).toList()))
                .map(wording::caseOf);
    }

    /** How many signs are undecided. */
    String standing(int undecided) {
        return wording.get("breach.undecided", undecided);
    }

    String get(String key, Object... details) {
        return wording.get(key, details);
    }
}
