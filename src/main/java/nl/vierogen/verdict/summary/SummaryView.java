package nl.vierogen.verdict.summary;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import nl.vierogen.texts.Texts;
import nl.vierogen.verdict.advice.AdviceView;
import nl.vierogen.verdict.part.Sections;
import nl.vierogen.verdict.privacy.PrivacyView;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The summary. */
public final class SummaryView extends VBox {
    private final SummaryViewModel model;
    private final Texts texts;
    private final VerdictCard top;
    private final VBox images = new VBox();
    private final SummaryLists lists;
    private final VBox sections = new VBox();
    private final HBox middle;
    private final Button letter = new Button();
    private final Button seal = new Button();

    public SummaryView(SummaryViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        this.top = new VerdictCard(model, texts);
        this.lists = new SummaryLists(model, texts);
        sections.getStyleClass().add("vg-sections");
        sections.setVisible(false);
        sections.setManaged(false);
        VBox leftCard = card(images, "summary-images");
        leftCard.getStyleClass().add("vg-images-card");
        VBox remarks = new VBox(new PrivacyView(model.privacy(), texts), sections, lists,
                new CommentView(model.comment(), texts),
                Sections.section(texts.get("verdict.advice"), new AdviceView(model.advice(), texts)));
        remarks.getStyleClass().add("vg-sections");
        VBox rightCard = card(remarks, "summary-lists");
        HBox.setHgrow(rightCard, Priority.ALWAYS);
        middle = new HBox(leftCard, rightCard);
        middle.getStyleClass().add("vg-columns");
        VBox.setVgrow(middle, Priority.ALWAYS);
        setId("summary");
        getStyleClass().add("vg-page");
        getChildren().addAll(top, middle, bottom());
        model.summaryProperty().subscribe(this::show);
    }

    /** Puts sections of other packages before its own lists. */
    public void lead(Node... added) {
        sections.getChildren().setAll(added);
        sections.setVisible(true);
        sections.setManaged(true);
    }

    /** Where the focus goes first. */
    public Node focus() {
        return leading();
    }

    private void show(Optional<SummaryText> summary) {
        summary.ifPresent(text -> {
            top.show(text);
            images.getChildren().setAll(left(text));
            lists.show(text);
            // nothing of a logbook that is handed back is looked at again, and nobody hears of it
            middle.setVisible(!text.isHandedBack());
            letter.setVisible(!text.isHandedBack());
            letter.setManaged(!text.isHandedBack());
            (text.isHandedBack() ? seal : leading()).requestFocus();
        });
    }

    private List<Node> left(SummaryText text) {
        return text.isReturned()
                ? List.of(lists.section("breaches", text.conditions().breached()))
                : text.images().stream().<Node>map(line -> new ImageRow(line, model)).toList();
    }

    // another section may hold what comes first, such as what a colleague signed: Enter does that
    private Node leading() {
        boolean sealable = !seal.isDisabled();
        if (sections.lookup(".vg-leads") instanceof Button next) {
            seal.setDefaultButton(false);
            next.setDefaultButton(true);
            return next;
        }
        seal.setDefaultButton(sealable);
        Node image = images.lookup(".hyperlink");
        return sealable || image == null ? seal : image;
    }

    private HBox bottom() {
        Label why = Sections.wrapped("");
        why.setId("summary-why");
        why.textProperty().bind(model.whyNotProperty());
        why.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(why, Priority.ALWAYS);
        seal.setText(texts.get("verdict.seal"));
        seal.setGraphic(new FontIcon(Feather.EDIT));
        seal.setId("summary-seal");
        seal.getStyleClass().add("accent");
        seal.setDefaultButton(true);
        seal.setMinWidth(USE_PREF_SIZE);
        seal.disableProperty().bind(model.sealableProperty().not());
        seal.accessibleHelpProperty().bind(model.whyNotProperty());
        seal.setOnAction(_ -> model.seal());
        letter.setText(texts.get("verdict.letter.look"));
        letter.setGraphic(new FontIcon(Feather.FILE_TEXT));
        letter.setId("summary-letter");
        letter.setMinWidth(USE_PREF_SIZE);
        letter.setOnAction(_ -> model.letter());
        HBox row = new HBox(why, letter, seal);
        row.getStyleClass().add("vg-actions");
        row.setAlignment(Pos.CENTER_RIGHT);
        row.setMinHeight(USE_PREF_SIZE);
        return row;
    }

    private static VBox card(VBox content, String id) {
        ScrollPane scroll = Sections.scroll(content, id);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        VBox card = new VBox(scroll);
        card.getStyleClass().add("vg-card");
        return card;
    }
}
