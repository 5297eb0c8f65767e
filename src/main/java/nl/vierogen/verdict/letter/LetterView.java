package nl.vierogen.verdict.letter;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.image.ImageView;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import nl.vierogen.letter.pdf.LetterPages;
import nl.vierogen.texts.Texts;
import nl.vierogen.ui.NoticeLine;
import nl.vierogen.ui.keys.KeyBindings;
import nl.vierogen.ui.keys.ScreenKeys;
import nl.vierogen.ui.keys.ScrollKeys;
import nl.vierogen.ui.keys.Shortcut;

/** The pages of the letter under each other; the arrows and Page Up and Down move over them. */
public final class LetterView extends VBox {
    private static final double WIDTH = 760;

    private final Texts texts;
    private final VBox pages = new VBox();
    private final ScrollPane scroll = new ScrollPane(pages);

    public LetterView(LetterViewModel model, Texts texts, KeyBindings bindings) {
        this.texts = texts;
        setId("letter");
        getStyleClass().add("vg-page");
        pages.getStyleClass().add("vg-letter-pages");
        pages.setAlignment(Pos.TOP_CENTER);
        scroll.setId("letter-pages");
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(true);
        scroll.setAccessibleText(texts.get("verdict.letter.title"));
        ScrollKeys.on(scroll, this);
        setVgrow(scroll, Priority.ALWAYS);
        getChildren().addAll(new NoticeLine("letter-notice", model.noticeProperty()), scroll);
        ScreenKeys.on(this, bindings, Map.of(Shortcut.PRINT, model::print));
        model.pagesProperty().subscribe(this::show);
    }

    /** Where the focus goes first. */
    public Node focus() {
        return scroll;
    }

    private void show(List<LetterPages.Page> drawn) {
        pages.getChildren().setAll(IntStream.range(0, drawn.size())
                .mapToObj(at -> page(drawn.get(at), at + 1, texts.get("verdict.letter.page", at + 1, drawn.size())))
                .toList());
    }

    private static ImageView page(LetterPages.Page page, int number, String name) {
        ImageView view = new ImageView(PagePrinter.image(page));
        view.setId("letter-page-" + number);
        view.setPreserveRatio(true);
        view.setFitWidth(WIDTH);
        view.setSmooth(true);
        view.setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        view.setAccessibleText(name);
        return view;
    }
}
