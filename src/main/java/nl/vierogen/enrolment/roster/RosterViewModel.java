package nl.vierogen.enrolment.roster;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import nl.vierogen.enrolment.OfferedRoster;
import nl.vierogen.enrolment.Unlocked;
import nl.vierogen.enrolment.part.Asking;
import nl.vierogen.texts.Texts;
import nl.vierogen.ui.Dates;
import nl.vierogen.ui.Tasks;
import nl.vierogen.ui.dialog.Dialogs;
import nl.vierogen.ui.dialog.FileKind;

/** Waiting for a roster, looking at the one that came, and taking it into use. */
public final class RosterViewModel {
    private final Unlocked keys;
    private final Dialogs dialogs;
    private final Texts texts;
    private final Dates dates;
    private final Runnable accepted;
    private final Asking asking;
    private final ReadOnlyObjectWrapper<Optional<OfferedRoster>> offered = new ReadOnlyObjectWrapper<>(
            Optional.empty());

    /** @param accepted called when another roster holds */
    public RosterViewModel(Unlocked keys, Tasks tasks, Dialogs dialogs, Texts texts, Dates dates,
            Runnable accepted) {
        this.keys = keys;
        this.dialogs = dialogs;
        this.texts = texts;
        this.dates = dates;
        this.accepted = accepted;
        this.asking = new Asking(tasks, texts);
    }

    /** Asks for a file and looks at it. */
    void choose() {
        dialogs.openFiles(FileKind.ROSTER).stream().findFirst().ifPresent(this::look);
    }

    /** Looks at a roster without taking it. */
    public void look(Path file) {
        asking.ask(texts.get("enrolment.roster.looking"), () -> keys.offered(file),
                found -> offered.set(Optional.of(found)));
    }

    /** Takes the roster that is looked at. */
    void accept() {
        offered.get().ifPresent(roster -> asking.ask(texts.get("enrolment.saving"), () -> {
            roster.accept();
            return roster;
        }, _ -> accepted.run()));
    }

    /** Leaves things as they were. */
    void refuse() {
        offered.set(Optional.empty());
    }

    /** What the roster says of itself. */
    String facts(OfferedRoster roster) {
        return texts.get("enrolment.roster.facts", Integer.toString(roster.version()),
                dates.moment(roster.issuedAt()), roster.assessors());
    }

    /** What became of the roster that holds now. */
    String known() {
        return keys.rosterVersion().map(version -> texts.get("enrolment.roster.known", Integer.toString(version)))
                .orElse(texts.get("enrolment.roster.text"));
    }

    boolean isFirst() {
        return keys.rosterVersion().isEmpty();
    }

    List<String> bureauCodes(OfferedRoster roster) {
        return roster.bureauFingerprints();
    }

    ReadOnlyObjectProperty<Optional<OfferedRoster>> offeredProperty() {
        return offered.getReadOnlyProperty();
    }

    String meanwhile() {
        return texts.get("enrolment.roster.looking");
    }

    Asking asking() {
        return asking;
    }
}
