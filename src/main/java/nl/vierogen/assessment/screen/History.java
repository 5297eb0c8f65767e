package nl.vierogen.assessment.screen;

import java.util.Optional;
import nl.vierogen.assessment.act.RecordedAct;
import nl.vierogen.assessment.screen.state.Desk;
import nl.vierogen.assessment.screen.state.Position;
import nl.vierogen.assessment.screen.state.Wording;

/** Undo and redo of everything, showing where. */
final class History {
    private final Desk desk;
    private final Wording wording;
    private final Typed typed;

    History(Desk desk, Typed typed) {
        this.desk = desk;
        this.wording = desk.wording();
        this.typed = typed;
    }

    void undo() {
        typed.save();
        desk.recorder().undo(wording.get("undo.of"), act -> tell("undone", "notice.nothing-to-undo", act));
    }

    void redo() {
        typed.save();
        desk.recorder().redo(wording.get("redo.of"), act -> tell("redone", "notice.nothing-to-redo", act));
    }

    private void tell(String what, String nothing, Optional<RecordedAct> act) {
        if (act.isEmpty()) {
            desk.say(wording.get(nothing));
            return;
        }
        ActPlace place = ActPlace.of(act.get().act(), wording);
        place.position().ifPresent(this::goTo);
        desk.say(wording.get("notice." + what, place.name()));
    }

    private void goTo(Position position) {
        position.place().ifPresentOrElse(desk.caret()::select, () -> desk.caret().show(position.slot()));
    }
}
