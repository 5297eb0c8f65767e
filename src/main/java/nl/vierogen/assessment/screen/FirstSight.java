package nl.vierogen.assessment.screen;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.application.Platform;
import javafx.css.PseudoClass;
import javafx.event.Event;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import nl.vierogen.assessment.screen.overview.Narrow;
import nl.vierogen.viewer.canvas.PictureCanvas;

/**
 * The image that the assessing screen begins with, in its place, while the rest of that screen is built: whoever opened a
 * file sees the image sooner. The header and the parts around the image are empty still, and what is typed is kept for them.
 */
public final class FirstSight extends BorderPane {
    private static final PseudoClass GRID = PseudoClass.getPseudoClass("grid");
    // the first pulse lays it out and draws it; with the second, what the first drew stands on the screen
    private static final int PULSES = 2;

    private final List<KeyEvent> struck = new ArrayList<>();
    private int pulses;

    /** @param name what the image is called, for the screen reader */
    public FirstSight(FirstPicture first, String name) {
        setId("first-sight");
        getStyleClass().add("assessment");
        AssessmentView.sheets().forEach(getStylesheets()::add);
        setFocusTraversable(true);
        setAccessibleText(name);
        PictureCanvas canvas = new PictureCanvas();
        canvas.setId("first-sight-picture");
        canvas.getStyleClass().add("vg-picture");
        canvas.show(first.picture().image(), Optional.empty());
        VBox.setVgrow(canvas, Priority.ALWAYS);
        setCenter(new VBox(canvas, part("vg-picture", "picture-under")));
        setTop(new VBox(part("vg-header"), part("assessment-header")));
        setRight(part("assessment-column"));
        setBottom(part("totals"));
        Region filmstrip = part("filmstrip");
        filmstrip.pseudoClassStateChanged(GRID, first.grid());
        setLeft(filmstrip);
        Label letters = new Label();
        letters.setManaged(false);
        letters.setVisible(false);
        getChildren().add(letters);
        Narrow.watch(this, letters, AssessmentView.ROOM, _ -> {
            // the style sheets do the rest
        });
        addEventFilter(KeyEvent.ANY, this::keep);
    }

    private static Region part(String... styles) {
        Region part = new Region();
        part.getStyleClass().addAll(styles);
        return part;
    }

    private void keep(KeyEvent key) {
        struck.add(key);
        key.consume();
    }

    /**
     * Does this when the image stands on the screen, and then strikes the keys that were struck before where they belong
     * now. Only in a window.
     */
    public void whenSeen(Runnable then) {
        Scene scene = Objects.requireNonNull(getScene());
        Runnable[] listener = new Runnable[1];
        listener[0] = () -> {
            pulses++;
            if (pulses < PULSES) {
                Platform.requestNextPulse();
            } else {
                scene.removePostLayoutPulseListener(listener[0]);
                Platform.runLater(() -> {
                    then.run();
                    strikeAgain(scene);
                });
            }
        };
        // only when it knows its width does it know how much room its parts take
        scene.getRoot().applyCss();
        scene.getRoot().layout();
        scene.addPostLayoutPulseListener(listener[0]);
        Platform.requestNextPulse();
    }

    private void strikeAgain(Scene scene) {
        struck.forEach(key -> Optional.ofNullable(scene.getFocusOwner())
                .ifPresent(owner -> Event.fireEvent(owner, key.copyFor(owner, owner))));
    }
}
