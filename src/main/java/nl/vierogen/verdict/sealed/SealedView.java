package nl.vierogen.verdict.sealed;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import nl.vierogen.texts.Texts;
import nl.vierogen.ui.Badge;
import nl.vierogen.ui.NoticeLine;
import nl.vierogen.ui.Tone;
import nl.vierogen.ui.keys.KeyBindings;
import nl.vierogen.ui.keys.ScreenKeys;
import nl.vierogen.ui.keys.Shortcut;
import nl.vierogen.verdict.part.ResultSections;
import nl.vierogen.verdict.part.Sections;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** A signed assessment, read only. */
public final class SealedView extends VBox {
    private final SealedViewModel model;
    private final Texts texts;
    private final Button inbox;
    private final Button copy;

    public SealedView(SealedViewModel model, Texts texts, KeyBindings bindings) {
        this.model = model;
        this.texts = texts;
        this.inbox = button("sealed-inbox", "verdict.sealed.inbox", Feather.INBOX, model::inbox);
        this.copy = button("sealed-copy", "verdict.sealed.copy", Feather.SAVE, model.file()::saveCopy);
        ResultSections result = new ResultSections("sealed", model.words(), texts);
        HBox columns = new HBox(card("sealed-proof-card", "vg-proof", proof(result)));
        List<Node> said = said(result);
        if (!said.isEmpty()) {
            columns.getChildren().add(card("sealed-points-card", "vg-said", said));
        }
        columns.getStyleClass().add("vg-columns");
        Region below = new Region();
        VBox.setVgrow(said.isEmpty() ? below : columns, Priority.ALWAYS);
        setId("sealed");
        getStyleClass().add("vg-page");
        getChildren().addAll(new NoticeLine("sealed-notice", model.file().noticeProperty()), columns);
        if (said.isEmpty()) {
            getChildren().add(below);
        }
        getChildren().add(bottom());
        ScreenKeys.on(this, bindings, Map.of(Shortcut.EXPORT, copy::fire));
        model.file().unsavedProperty().subscribe(this::lead);
        // the button is off while it works, and what is off loses the focus
        model.file().workingProperty().subscribe(working -> {
            if (!working) {
                focus().requestFocus();
            }
        });
    }

    /** Where the focus goes first. */
    public Node focus() {
        return copy.isDefaultButton() ? copy : inbox;
    }

    // while the file is not saved, saving it is what comes next
    private void lead(boolean unsaved) {
        Button first = unsaved ? copy : inbox;
        Button other = unsaved ? inbox : copy;
        other.setDefaultButton(false);
        other.getStyleClass().remove("accent");
        first.setDefaultButton(true);
        first.getStyleClass().add("accent");
    }

    private List<Node> proof(ResultSections result) {
        List<Node> sections = new ArrayList<>();
        sections.add(verdict());
        Label next = Sections.wrapped("");
        next.setId("sealed-next");
        next.textProperty().bind(model.file().next());
        sections.add(Sections.section(texts.get("verdict.sealed.next"), next));
        sections.add(new RevisionsView(model, texts));
        sections.addAll(result.fourEyes());
        sections.add(Sections.section(texts.get("verdict.sealed.proof"),
                Sections.table("sealed-proof", model.proof(), texts.get("verdict.copy"))));
        return sections;
    }

    private VBox verdict() {
        FlowPane head = new FlowPane(Sections.outcome("sealed", model.verdict()),
                new Badge(Tone.SUCCESS, Feather.LOCK, texts.get("verdict.sealed.saved")));
        head.getStyleClass().add("vg-bar");
        head.setAlignment(Pos.CENTER_LEFT);
        Label signed = Sections.wrapped(model.signed());
        signed.setId("sealed-by");
        signed.getStyleClass().add("vg-soft");
        VBox verdict = new VBox(head, Sections.reason("sealed", model.verdict()), signed);
        if (model.canReplay()) {
            Hyperlink replay = new Hyperlink(texts.get("replay.open"), new FontIcon(Feather.ROTATE_CW));
            replay.setId("sealed-replay");
            replay.setOnAction(_ -> model.replay());
            verdict.getChildren().add(replay);
        }
        verdict.getStyleClass().add("vg-verdict");
        return verdict;
    }

    // points of what goes back were never a verdict: they are in the file, and not shown as if they were
    private List<Node> said(ResultSections result) {
        List<Node> sections = new ArrayList<>();
        if (!model.words().goesBack()) {
            sections.addAll(result.points());
        }
        sections.addAll(result.said());
        return sections;
    }

    private static VBox card(String id, String style, List<Node> content) {
        VBox sections = new VBox(content.toArray(Node[]::new));
        sections.getStyleClass().add("vg-sections");
        ScrollPane scroll = Sections.scroll(sections, id);
        // as tall as its lines are once they are wrapped, where there is room for it
        scroll.prefViewportHeightProperty().bind(sections.heightProperty());
        VBox.setVgrow(scroll, Priority.ALWAYS);
        VBox card = new VBox(scroll);
        card.getStyleClass().addAll("vg-card", style);
        HBox.setHgrow(card, Priority.ALWAYS);
        return card;
    }

    private HBox bottom() {
        copy.disableProperty().bind(model.file().workingProperty());
        Button letter = button("sealed-letter", "verdict.letter.save", Feather.FILE_TEXT, model.file()::saveLetter);
        letter.disableProperty().bind(model.file().workingProperty());
        List<Node> offered = new ArrayList<>();
        if (model.canLook()) {
            offered.add(button("sealed-look", "verdict.sealed.look", Feather.IMAGE, model::look));
        }
        offered.add(copy);
        if (model.file().hasLetter()) {
            offered.add(letter);
        }
        if (model.canCorrect()) {
            offered.add(button("sealed-correct", "verdict.correct", Feather.EDIT_3, model::correct));
        }
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox row = new HBox(offered.toArray(Node[]::new));
        row.getChildren().addAll(gap, inbox);
        row.getStyleClass().add("vg-actions");
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private Button button(String id, String key, Feather shape, Runnable action) {
        Button button = new Button(texts.get(key), new FontIcon(shape));
        button.setId(id);
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(_ -> action.run());
        return button;
    }
}
