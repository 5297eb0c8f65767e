package nl.vierogen.assessment.screen.state;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import javafx.beans.property.ReadOnlyLongWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import nl.vierogen.assessment.Assessment;
import nl.vierogen.assessment.opened.Hidden;
import nl.vierogen.assessment.opened.HiddenImages;
import nl.vierogen.assessment.opened.OpenLogbook;
import nl.vierogen.logbook.Examination;
import nl.vierogen.logbook.SlotId;
import nl.vierogen.scoring.FormSlot;
import nl.vierogen.texts.Texts;
import nl.vierogen.ui.Tasks;

/** The open logbook with everything the parts of the screen share. */
public final class Desk {
    private final OpenLogbook open;
    private final Wording wording;
    private final Recorder recorder;
    private final Caret caret;
    private final Clock clock;
    private final ReadOnlyStringWrapper notice = new ReadOnlyStringWrapper("");
    private final ReadOnlyLongWrapper changes = new ReadOnlyLongWrapper();
    private boolean telling;

    /** @param clock tells the day and the zone */
    public Desk(OpenLogbook open, Texts texts, Tasks tasks, Clock clock) {
        this.open = open;
        this.clock = clock;
        this.wording = new Wording(texts, open.form(), clock.getZone());
        this.recorder = new Recorder(open.session(), tasks);
        this.caret = new Caret(open.session().assessment().counting(), recorder::expected);
        recorder.assessmentProperty().subscribe((_, _) -> tellAndRender());
        caret.positionProperty().subscribe((_, _) -> render());
    }

    public OpenLogbook open() {
        return open;
    }

    public Wording wording() {
        return wording;
    }

    public Recorder recorder() {
        return recorder;
    }

    public Caret caret() {
        return caret;
    }

    public Assessment assessment() {
        return recorder.assessment();
    }

    /** The image shown. */
    public SlotId slot() {
        return caret.position().slot();
    }

    /** The slot of the image shown. */
    public FormSlot formSlot() {
        return open.form().slot(slot()).orElseThrow();
    }

    /** The examination the image shown comes from; empty when the package does not tell. */
    public Optional<Examination> examination() {
        return open.logbook().image(slot()).flatMap(image -> open.logbook().logbookCase(formSlot().caseId())
                .flatMap(found -> found.examination(image.examination())));
    }

    /** The confirmed breach after which an image is not shown again (procedure 2026, 2.b, 2.d), and whose it is. */
    public Optional<Hidden> hidden(SlotId slot) {
        return new HiddenImages(open.procedure()).of(assessment(), slot);
    }

    public LocalDate today() {
        return LocalDate.now(clock);
    }

    /** What was last said quietly, or empty. */
    public ReadOnlyStringProperty noticeProperty() {
        return notice.getReadOnlyProperty();
    }

    /** Says something quietly; the same again is said again. */
    public void say(String sentence) {
        notice.set("");
        notice.set(sentence);
    }

    /** Takes back what was said quietly. */
    public void hush() {
        notice.set("");
    }

    /** Runs something now and whenever the assessment or the place changes. */
    public void onChange(Runnable render) {
        changes.subscribe(_ -> render.run());
    }

    /** Tells what waits for the journal to be told: the step after a score, and that something is on its way. */
    public void tell() {
        caret.tell();
        recorder.tell();
    }

    // a score and the step after it are one change
    private void tellAndRender() {
        telling = true;
        caret.tell();
        telling = false;
        render();
    }

    private void render() {
        if (!telling) {
            changes.set(changes.get() + 1);
        }
    }
}
