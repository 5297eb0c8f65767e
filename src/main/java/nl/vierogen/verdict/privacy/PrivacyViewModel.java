package nl.vierogen.verdict.privacy;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import nl.vierogen.assessment.Assessment;
import nl.vierogen.assessment.opened.OpenLogbook;
import nl.vierogen.letter.privacy.FreeTextCheck;
import nl.vierogen.letter.privacy.KnownWords;
import nl.vierogen.logbook.SlotId;
import nl.vierogen.texts.Texts;

/** What free text could tell of who someone is, and whether that keeps the assessor from signing. */
public final class PrivacyViewModel {
    private final OpenLogbook logbook;
    private final FreeTextCheck check;
    private final PassedHits passed;
    private final Texts texts;
    private final Consumer<SlotId> leads;
    private final ReadOnlyObjectWrapper<List<Hit>> hits = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyBooleanWrapper clear = new ReadOnlyBooleanWrapper(true);
    private Optional<Assessment> shown = Optional.empty();

    /** @param leads goes to an image on the assessing screen */
    public PrivacyViewModel(OpenLogbook logbook, KnownWords known, PassedHits passed, Texts texts,
            Consumer<SlotId> leads) {
        this.logbook = logbook;
        this.check = FreeTextCheck.of(known);
        this.passed = passed;
        this.texts = texts;
        this.leads = leads;
    }

    ReadOnlyObjectProperty<List<Hit>> hitsProperty() {
        return hits.getReadOnlyProperty();
    }

    /** Whether nothing keeps the assessor from signing. */
    public ReadOnlyBooleanProperty clearProperty() {
        return clear.getReadOnlyProperty();
    }

    /** Why it cannot be signed. */
    public String sentence() {
        return texts.get("verdict.privacy.blocks", hits.get().stream().filter(Hit::blocks).count());
    }

    /** Looks at every text; true when nothing keeps the assessor from signing. */
    public boolean look(Assessment assessment) {
        shown = Optional.of(assessment);
        // of what is handed back no text goes out
        List<Hit> found = assessment.handedBack().isPresent() ? List.of()
                : Written.all(assessment, logbook.form(), texts).stream().flatMap(this::hits).toList();
        clear.set(found.stream().noneMatch(Hit::blocks));
        hits.set(found);
        return clear.get();
    }

    /** The words tell nothing, or do after all. */
    void pass(Hit hit, boolean pass) {
        passed.set(logbook.id(), hit.key(), pass);
        shown.ifPresent(this::look);
    }

    /** Goes to the text. */
    void goTo(Hit hit) {
        hit.slot().ifPresent(leads);
    }

    private Stream<Hit> hits(Written written) {
        return check.find(written.text()).stream()
                .map(place -> Hit.of(written, place, passed.has(logbook.id(), Hit.key(written, place))));
    }
}
