package nl.vierogen.verdict;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import nl.vierogen.texts.Texts;
import nl.vierogen.ui.Badge;
import nl.vierogen.ui.NoticeLine;
import nl.vierogen.ui.Tone;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** A signed assessment, read only. */
public final class SealedView extends VBox {
    private final SealedViewModel model;
    private final Texts texts;
    private final Button inbox;
    private final Button copy;

    public SealedView(SealedViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        this.inbox = button("sealed-inbox", "verdict.sealed.inbox", Feather.INBOX, model::inbox);
        this.copy = button("sealed-copy", "verdict.sealed.copy", Feather.SAVE, model::saveCopy);
        FlowPane head = new FlowPane(Sections.outcome("sealed", model.verdict()),
                new Badge(Tone.SUCCESS, Feather.LOCK, texts.get("verdict.sealed.saved")));
        head.getStyleClass().add("vg-bar");
        head.setAlignment(Pos.CENTER_LEFT);
        VBox verdict = new VBox(head, Sections.reason("sealed", model.verdict()));
        verdict.getStyleClass().add("vg-verdict");
        Label next = Sections.wrapped("");
        next.setId("sealed-next");
        next.textProperty().bind(model.next());
        VBox proof = card("sealed-proof-card", verdict, Sections.section(texts.get("verdict.sealed.next"), next),
                new RevisionsView(model, texts), Sections.section(texts.get("verdict.sealed.proof"),
                        Sections.table("sealed-proof", model.proof(), texts.get("verdict.copy"))));
        VBox said = new VBox(
                Sections.section(texts.get("verdict.seal.points"), Sections.scores("sealed-points", model.points())));
        said.getStyleClass().add("vg-sections");
        VBox points = card("sealed-points-card", said);
        if (!model.findings().isEmpty()) {
            said.getChildren().addFirst(Sections.section(texts.get("verdict.seal.conditions"),
                    Sections.table("sealed-conditions", model.findings())));
        }
        if (!model.comments().isEmpty()) {
            said.getChildren().addFirst(Sections.section(texts.get("verdict.seal.comments"),
                    Sections.table("sealed-comments", model.comments())));
        }
        HBox columns = new HBox(proof, points);
        columns.getStyleClass().add("vg-columns");
        VBox.setVgrow(columns, Priority.ALWAYS);
        setId("sealed");
        getStyleClass().add("vg-page");
        getChildren().addAll(new NoticeLine("sealed-notice", model.noticeProperty()), columns, bottom());
        model.unsavedProperty().subscribe(this::lead);
        // the button is off while it works, and what is off loses the focus
        model.workingProperty().subscribe(working -> {
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

    private static VBox card(String id, Node... content) {
        VBox sections = new VBox(content);
        sections.getStyleClass().add("vg-sections");
        VBox card = new VBox(SummaryView.scroll(sections, id));
        card.getStyleClass().addAll("vg-card", "vg-half");
        VBox.setVgrow(card.getChildren().getFirst(), Priority.ALWAYS);
        HBox.setHgrow(card, Priority.ALWAYS);
        return card;
    }

    private HBox bottom() {
        copy.disableProperty().bind(model.workingProperty());
        Button look = button("sealed-look", "verdict.sealed.look", Feather.IMAGE, model::look);
        Button correct = button("sealed-correct", "verdict.correct", Feather.EDIT_3, model::correct);
        correct.setVisible(model.isLast());
        correct.setManaged(model.isLast());
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        Button letter = button("sealed-letter", "verdict.letter.save", Feather.FILE_TEXT, model::saveLetter);
        letter.disableProperty().bind(model.workingProperty());
        letter.setVisible(model.hasLetter());
        letter.setManaged(model.hasLetter());
        HBox row = new HBox(look, copy, letter, correct, gap, inbox);
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
