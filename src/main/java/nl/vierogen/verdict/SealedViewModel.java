package nl.vierogen.verdict;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import nl.vierogen.assessment.OpenLogbook;
import nl.vierogen.problem.Refusal;
import nl.vierogen.texts.Texts;
import nl.vierogen.ui.Dates;
import nl.vierogen.ui.Dialogs;
import nl.vierogen.ui.FileKind;
import nl.vierogen.ui.Notice;
import nl.vierogen.ui.Tasks;
import nl.vierogen.ui.Tone;

/** A signed assessment: what was signed, by whom, when, and where it lies. */
public final class SealedViewModel {
    private final SealedResult result;
    private final Delivery delivery;
    private final Sealing sealing;
    private final Tasks tasks;
    private final Dialogs dialogs;
    private final Texts texts;
    private final Dates dates;
    private final SealedActions actions;
    private final PreviewText words;

    private final ReadOnlyObjectWrapper<Notice> notice = new ReadOnlyObjectWrapper<>(Notice.NONE);
    private final ReadOnlyBooleanWrapper working = new ReadOnlyBooleanWrapper();

    public SealedViewModel(OpenLogbook logbook, SealedResult result, Delivery delivery, Sealing sealing, Tasks tasks,
            Dialogs dialogs,
            Texts texts, Dates dates, SealedActions actions) {
        this.result = result;
        this.delivery = delivery;
        this.sealing = sealing;
        this.tasks = tasks;
        this.dialogs = dialogs;
        this.texts = texts;
        this.dates = dates;
        this.actions = actions;
        this.words = new PreviewText("", result.facts(), new Wording(logbook, texts), texts, dates);
        this.notice.set(told());
    }

    private Notice told() {
        return switch (delivery) {
            case Delivery.Saved(Path file) -> new Notice(Tone.SUCCESS, texts.get("verdict.sealed.copied", file));
            case Delivery.NotSaved(Path _, Refusal why) ->
                new Notice(Tone.DANGER, texts.get("verdict.sealed.not-saved", texts.sentence(why)));
            case Delivery.Before(Path _) -> Notice.NONE;
        };
    }

    /** Saves the signed file once more, where the person says. */
    void saveCopy() {
        dialogs.saveFile(FileKind.RESULT, delivery.suggestion()).ifPresent(target -> {
            working.set(true);
            notice.set(new Notice(Tone.ACCENT, texts.get("verdict.sealed.copying")));
            tasks.inOrder(() -> copy(target), this::copied, this::refused);
        });
    }

    private Path copy(Path target) throws Refusal {
        sealing.save(result, target);
        return target;
    }

    private void copied(Path target) {
        working.set(false);
        notice.set(new Notice(Tone.SUCCESS, texts.get("verdict.sealed.copied", target)));
    }

    private void refused(Refusal refusal) {
        working.set(false);
        notice.set(new Notice(Tone.DANGER, texts.sentence(refusal)));
    }

    void look() {
        actions.look().run();
    }

    void inbox() {
        actions.inbox().run();
    }

    VerdictText verdict() {
        return words.verdict();
    }

    /** What is needed to recognise the file again. */
    List<Fact> proof() {
        List<Fact> facts = new ArrayList<>();
        facts.add(new Fact(texts.get("verdict.fact.signers"), result.facts().signers().stream()
                .map(PreviewText::brief).collect(Collectors.joining(", "))));
        facts.add(new Fact(texts.get("verdict.fact.when"), dates.moment(result.sealedAt())));
        facts.add(new Fact(texts.get("verdict.fact.sha256"), result.sha256().hex()));
        facts.add(new Fact(texts.get("verdict.fact.revision"),
                texts.get("verdict.whole", result.facts().revision())));
        facts.add(new Fact(texts.get("verdict.fact.practice"),
                texts.get("verdict.practice." + result.facts().practice())));
        return facts;
    }

    /** The points given, image by image. */
    List<Scores> points() {
        return words.points();
    }

    ReadOnlyObjectProperty<Notice> noticeProperty() {
        return notice.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty workingProperty() {
        return working.getReadOnlyProperty();
    }
}
