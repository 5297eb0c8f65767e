package nl.vierogen.enrolment.part;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import nl.vierogen.ui.NoticeLine;
import org.jspecify.annotations.Nullable;

/** One card in the middle of the window that asks one thing. With large letters in a small window it scrolls. */
public final class StepCard extends StackPane {
    private final VBox card = new VBox();
    private @Nullable Node focused;

    /**
     * @param id of the card; the parts have it before their own
     * @param above where one is, empty for nothing
     */
    public StepCard(String id, String above, String title, String sentence, List<? extends Node> content,
            Asking asking, String meanwhile, List<Button> buttons) {
        setId(id);
        if (!above.isEmpty()) {
            Label step = Words.soft(above);
            step.setId(id + "-step");
            card.getChildren().add(step);
        }
        Label heading = Words.sentence(title);
        heading.setId(id + "-title");
        heading.getStyleClass().add("vg-title");
        Label text = Words.sentence(sentence);
        text.setId(id + "-text");
        card.getChildren().addAll(heading, text);
        card.getChildren().addAll(content);
        card.getChildren().addAll(new NoticeLine(id + "-notice", asking.noticeProperty()),
                row(asking, meanwhile, buttons));
        card.getStyleClass().addAll("vg-card", "vg-gate");
        card.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        StackPane middle = new StackPane(card);
        ScrollPane scroll = new ScrollPane(middle);
        scroll.setFitToWidth(true);
        scroll.setFitToHeight(true);
        scroll.setFocusTraversable(false);
        scroll.getStyleClass().add("vg-page-scroll");
        getStyleClass().add("vg-page");
        getChildren().add(scroll);
        asking.workingProperty().subscribe(this::keepFocus);
    }

    // what is off loses the focus, which must not go to the header: the first button there locks
    private void keepFocus(boolean working) {
        if (getScene() == null) {
            return;
        }
        if (working) {
            focused = getScene().getFocusOwner();
            requestFocus();
        } else if (focused != null) {
            focused.requestFocus();
            focused = null;
        }
    }

    private static FlowPane row(Asking asking, String meanwhile, List<Button> buttons) {
        FlowPane row = new FlowPane();
        row.getStyleClass().add("vg-bar");
        row.setAlignment(Pos.CENTER_LEFT);
        row.getChildren().addAll(buttons);
        ProgressIndicator progress = new ProgressIndicator();
        progress.getStyleClass().add("vg-small-progress");
        progress.setAccessibleText(meanwhile);
        progress.visibleProperty().bind(asking.workingProperty());
        row.getChildren().add(progress);
        return row;
    }
}
