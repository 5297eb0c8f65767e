package nl.vierogen.viewer;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.util.Subscription;
import nl.vierogen.viewer.canvas.Look;
import nl.vierogen.viewer.canvas.Stance;
import nl.vierogen.viewer.loupe.LoupeTool;

/**
 * Pictures that are moved as one and have their loupes at one place, each with an offset of its own that is kept. Whichever of them a person moves, the
 * others follow; when another picture is shown in the first, or the room changes, the first leads. For the JavaFX
 * thread.
 */
public final class PictureLink {
    private final PictureViewer<?> first;
    private final Map<PictureViewer<?>, Subscription> members = new HashMap<>();
    private final Map<Object, Stance.Offset> offsets = new HashMap<>();
    private final ReadOnlyBooleanWrapper loose = new ReadOnlyBooleanWrapper();
    private Stance shared = Stance.WHOLE;
    private boolean leading;

    /** @param first leads whenever nobody moves anything */
    public PictureLink(PictureViewer<?> first) {
        this.first = first;
    }

    /** From now on these move with the first, and no others. */
    public void join(List<? extends PictureViewer<?>> others) {
        members.values().forEach(Subscription::unsubscribe);
        members.keySet().forEach(member -> member.loupe().holdWith(List.of(member.loupe())));
        members.clear();
        if (others.isEmpty()) {
            loose.set(false);
            return;
        }
        List<PictureViewer<?>> all = new ArrayList<>(others);
        all.addFirst(first);
        all.forEach(member -> members.put(member, member.canvas().lookProperty()
                .subscribe((_, look) -> look.ifPresent(now -> moved(member, now)))));
        List<LoupeTool> loupes = all.stream().<LoupeTool>map(PictureViewer::loupe).toList();
        loupes.forEach(loupe -> loupe.holdWith(loupes));
        lead();
    }

    /** Whether what is moved now moves alone, and gets another offset. */
    public ReadOnlyBooleanProperty looseProperty() {
        return loose.getReadOnlyProperty();
    }

    public void toggleLoose() {
        loose.set(!loose.get());
    }

    /** Forgets the offsets: all lie alike again. */
    public void align() {
        offsets.clear();
        lead();
    }

    private void lead() {
        stance(first).ifPresent(now -> {
            shared = now.minus(offset(first));
            spread(first);
        });
    }

    private void moved(PictureViewer<?> member, Look look) {
        if (leading) {
            return;
        }
        boolean byPerson = member.canvas().isMoving();
        Stance now = Stance.of(look, member.canvas().image());
        if (byPerson && (loose.get() || member.canvas().isAlone())) {
            offsets.put(member.picture(), now.from(shared));
        } else if (byPerson || member == first) {
            shared = now.minus(offset(member));
            spread(member);
        } else {
            follow(member);
        }
    }

    private void spread(PictureViewer<?> leader) {
        members.keySet().stream().filter(member -> member != leader).forEach(this::follow);
    }

    private void follow(PictureViewer<?> member) {
        leading = true;
        member.canvas().stand(shared.plus(offset(member)));
        leading = false;
    }

    private Stance.Offset offset(PictureViewer<?> member) {
        return offsets.getOrDefault(member.picture(), Stance.Offset.NONE);
    }

    private static Optional<Stance> stance(PictureViewer<?> member) {
        return member.canvas().lookProperty().get().map(look -> Stance.of(look, member.canvas().image()));
    }
}
