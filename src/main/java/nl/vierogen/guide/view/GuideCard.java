package nl.vierogen.guide.view;

import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import nl.vierogen.guide.page.Handbook;
import nl.vierogen.guide.page.StartPage;
import nl.vierogen.texts.Texts;
import nl.vierogen.ui.Hint;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The guide in front of the screen: its contents and a search box at the left, a page at the right. */
public final class GuideCard extends BorderPane {
    /** Id of the card. */
    public static final String ID = "guide";

    private final GuideViewModel model;
    private final TextField search = new TextField();
    private final ContentsList contents;
    private final PageView page;

    private GuideCard(GuideViewModel model, Texts texts, Runnable closing) {
        this.model = model;
        setId(ID);
        getStyleClass().add("vg-guide");
        getStylesheets().add(Objects.requireNonNull(GuideCard.class.getResource("/nl/vierogen/guide/guide.css"))
                .toExternalForm());
        page = new PageView(texts, model::follow);
        contents = new ContentsList(model, texts);
        search.setId("guide-search");
        search.setPromptText(texts.get("guide.search"));
        search.setAccessibleText(texts.get("guide.search"));
        search.textProperty().bindBidirectional(model.queryProperty());
        Label found = new Label();
        found.setId("guide-found");
        found.getStyleClass().add("vg-soft");
        found.managedProperty().bind(found.visibleProperty());
        found.visibleProperty().bind(found.textProperty().isNotEmpty());
        model.entries().subscribe(
                () -> found.setText(model.isSeeking() ? texts.get("guide.found", model.found()) : ""));
        VBox left = new VBox(search, found, contents);
        left.getStyleClass().add("vg-guide-left");
        VBox.setVgrow(contents, Priority.ALWAYS);
        setTop(head(texts, closing));
        setLeft(left);
        setCenter(page);
        model.shownProperty().subscribe(page::show);
        addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    }

    /**
     * Opens the guide.
     *
     * @param screen what is on the screen: the page about it is shown first
     * @param closing what its button to close does
     */
    public static GuideCard open(Node screen, Texts texts, Runnable closing) {
        String start = StartPage.of(id -> isSeen(screen.lookup("#" + id)));
        return new GuideCard(new GuideViewModel(Handbook.read(), start), texts, closing);
    }

    private static boolean isSeen(@Nullable Node node) {
        for (Node place = node; place != null; place = place.getParent()) {
            if (!place.isVisible()) {
                return false;
            }
        }
        return node != null;
    }

    /** Where the focus goes first. */
    public Node focus() {
        return page;
    }

    private HBox head(Texts texts, Runnable closing) {
        Label title = new Label(texts.get("guide.title"));
        title.getStyleClass().add("vg-title");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        Button back = new Button(texts.get("guide.back"), new FontIcon(Feather.CORNER_UP_LEFT));
        back.setId("guide-back");
        Hint.on(back, texts.get("guide.back.sentence"));
        back.setAccessibleText(texts.get("guide.back.sentence"));
        back.disableProperty().bind(model.canGoBackProperty().not());
        back.setOnAction(_ -> model.back());
        Button close = new Button(texts.get("guide.close"));
        close.setId("guide-close");
        close.setOnAction(_ -> closing.run());
        HBox head = new HBox(title, gap, back, close);
        head.getStyleClass().add("vg-guide-head-line");
        return head;
    }

    private void key(KeyEvent event) {
        boolean done = switch (event.getCode()) {
            case F -> event.isShortcutDown() && focus(search);
            // with nothing sought, what the card lies in closes it
            case ESCAPE -> model.forgetQuery() && focus(search);
            case BACK_SPACE -> !search.isFocused() && back();
            case DOWN -> search.isFocused() && focus(contents);
            // shows the first place found, ready to be scrolled
            case ENTER -> search.isFocused() && focus(contents) && focus(page);
            case F6 -> focus(contents.isFocused() || search.isFocused() ? page : contents);
            default -> false;
        };
        if (done) {
            event.consume();
        }
    }

    private boolean back() {
        model.back();
        return true;
    }

    private static boolean focus(Node node) {
        node.requestFocus();
        return true;
    }
}
