package nl.vierogen.examples;

import java.io.ByteArrayInputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.image.Image;
import nl.vierogen.logbook.GestationalAge;
import nl.vierogen.practice.image.PictureRequest;
import nl.vierogen.practice.image.Ultrasound;
import nl.vierogen.scoring.CriterionId;
import nl.vierogen.scoring.ScoreForm;
import nl.vierogen.scoring.StructureId;
import nl.vierogen.ui.Tasks;

/**
 * The example pictures of a form, drawn in the background when they are first asked for: one at a time, so that the
 * logbook's own images do not wait for them, and the last asked for first. A few are kept in memory, none on disk. For the
 * JavaFX thread.
 */
public final class Examples {
    /** A criterion has three and one may be compared: two criteria after each other fit, of 2.8 MB each. */
    static final int KEPT = 8;

    private final Tasks tasks;
    private final FormExamples form;
    private final LinkedHashMap<PictureRequest, ReadOnlyObjectWrapper<Optional<Image>>> drawn = new LinkedHashMap<>(16,
            0.75f,
            true);
    private final Deque<PictureRequest> waiting = new ArrayDeque<>();
    private boolean drawing;

    public Examples(ScoreForm form, Tasks tasks) {
        this.form = new FormExamples(form);
        this.tasks = tasks;
    }

    /** The example of a criterion's points; empty where the form means something that no example shows. */
    public Optional<Example> of(StructureId structure, CriterionId criterion, int points,
            Optional<GestationalAge> age) {
        return form.of(structure, criterion, points, age);
    }

    /** Its picture: empty until it is drawn, which begins now. */
    public ReadOnlyObjectProperty<Optional<Image>> picture(Example example) {
        PictureRequest request = example.request();
        ReadOnlyObjectWrapper<Optional<Image>> known = drawn.get(request);
        return (known == null ? begin(request) : known).getReadOnlyProperty();
    }

    private ReadOnlyObjectWrapper<Optional<Image>> begin(PictureRequest request) {
        ReadOnlyObjectWrapper<Optional<Image>> picture = new ReadOnlyObjectWrapper<>(Optional.empty());
        drawn.put(request, picture);
        waiting.push(request);
        dropOldest();
        drawNext();
        return picture;
    }

    private void drawNext() {
        if (drawing || waiting.isEmpty()) {
            return;
        }
        PictureRequest request = waiting.pop();
        drawing = true;
        tasks.inBackground(() -> new Image(new ByteArrayInputStream(Ultrasound.jpeg(request))),
                image -> {
                    drawing = false;
                    Optional.ofNullable(drawn.get(request)).ifPresent(picture -> picture.set(Optional.of(image)));
                    drawNext();
                }, _ -> {
                    drawing = false;
                    drawn.remove(request);
                    drawNext();
                });
    }

    private void dropOldest() {
        while (drawn.size() > KEPT) {
            waiting.remove(drawn.pollFirstEntry().getKey());
        }
    }
}
