package nl.vierogen.guide.view;

import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import nl.vierogen.guide.page.Target;
import nl.vierogen.texts.Texts;
import nl.vierogen.ui.keys.ScrollKeys;

/** The page that is read: scrolls by keys, and goes to a heading. */
final class PageView extends ScrollPane {
    private final Texts texts;
    private final Consumer<Target.Within> follow;
    private VBox column = new VBox();

    PageView(Texts texts, Consumer<Target.Within> follow) {
        this.texts = texts;
        this.follow = follow;
        setId("guide-page");
        setFitToWidth(true);
        setFocusTraversable(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        getStyleClass().add("vg-guide-page");
        ScrollKeys.on(this, this);
    }

    /** Shows a page from its beginning or from a heading. */
    void show(GuideViewModel.Shown shown) {
        column = new VBox();
        column.getStyleClass().add("vg-guide-column");
        column.getChildren().addAll(
                new Blocks(new Inlines(shown.page().name(), follow)).draw(shown.page().document()));
        setContent(column);
        setVvalue(0);
        setAccessibleText(texts.get("guide.page", shown.page().title()));
        if (!shown.anchor().isEmpty()) {
            // where a heading stands is known once the page is laid out
            Platform.runLater(() -> goTo(shown.anchor()));
        }
    }

    private void goTo(String anchor) {
        applyCss();
        layout();
        column.getChildren().stream().filter(node -> anchor.equals(node.getUserData())).findFirst()
                .ifPresent(heading -> {
                    double beyond = column.getHeight() - getViewportBounds().getHeight();
                    setVvalue(beyond <= 0 ? 0 : Math.min(1, heading.getBoundsInParent().getMinY() / beyond));
                });
    }
}
