package nl.vierogen.assessment.screen.independence;

import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import nl.vierogen.assessment.act.LifeAct;
import nl.vierogen.assessment.screen.state.Desk;

/** Handing a logbook back: one key away at any time before it is signed. */
public final class HandBackViewModel {
    private final Desk desk;
    private final Runnable handedBack;
    private final Runnable recognised;
    private final ReadOnlyBooleanWrapper asking = new ReadOnlyBooleanWrapper();

    /**
     * @param handedBack where it leads once the logbook is handed back
     * @param recognised what the colleague's seat does instead: she declines
     */
    public HandBackViewModel(Desk desk, Runnable handedBack, Runnable recognised) {
        this.desk = desk;
        this.handedBack = handedBack;
        this.recognised = recognised;
    }

    /** Whether it asks for the reason. */
    public ReadOnlyBooleanProperty askingProperty() {
        return asking.getReadOnlyProperty();
    }

    /** Whether a colleague sits here, who answers whoever asked her. */
    boolean isSeat() {
        return desk.assessment().lookingAlong().invited().isPresent();
    }

    /** Asks for the reason; says why not when there is nothing left to hand back. */
    public void ask() {
        if (desk.assessment().stage().isDone()) {
            desk.say(desk.wording().get("notice.hand-back-done"));
        } else {
            asking.set(true);
        }
    }

    /** Thinks better of it. */
    public void cancel() {
        asking.set(false);
    }

    /** Hands it back, for this reason. */
    void handBack(LifeAct.HandBack why) {
        asking.set(false);
        if (isSeat()) {
            recognised.run();
            return;
        }
        desk.recorder().perform(desk.wording().get("undo.handed-back"),
                now -> now.handedBack().isPresent() ? Optional.empty() : Optional.of(new LifeAct.HandedBack(why)),
                saved -> {
                    if (saved) {
                        handedBack.run();
                    }
                });
    }
}
