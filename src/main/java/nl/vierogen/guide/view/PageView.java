package nl.vierogen.guide.view;

import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import nl.vierogen.guide.page.Target;
import nl.vierogen.texts.Texts;

/** The page that is read: scrolls by keys, and goes to a heading. */
final class PageView extends ScrollPane {
    private static final double STEP = 60;
    private static final double OVERLAP = 40;

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
        addEventFilter(KeyEvent.KEY_PRESSED, this::scroll);
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
                .ifPresent(heading -> scrollTo(heading.getBoundsInParent().getMinY()));
    }

    private void scroll(KeyEvent event) {
        if (event.isShortcutDown() || event.isAltDown() || !(event.getTarget() instanceof Node)) {
            return;
        }
        double page = getViewportBounds().getHeight() - OVERLAP;
        double top = getVvalue() * beyond();
        switch (event.getCode()) {
            case DOWN -> scrollTo(top + STEP);
            case UP -> scrollTo(top - STEP);
            case PAGE_DOWN -> scrollTo(top + page);
            case SPACE -> {
                if (event.getTarget() != this) {
                    return; // presses a link
                }
                scrollTo(top + (event.isShiftDown() ? -page : page));
            }
            case PAGE_UP -> scrollTo(top - page);
            case HOME -> scrollTo(0);
            case END -> scrollTo(Double.MAX_VALUE);
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void scrollTo(double top) {
        double beyond = beyond();
        setVvalue(beyond <= 0 ? 0 : Math.clamp(top / beyond, 0, 1));
    }

    // how much of the page does not fit
    private double beyond() {
        return column.getHeight() - getViewportBounds().getHeight();
    }
}
