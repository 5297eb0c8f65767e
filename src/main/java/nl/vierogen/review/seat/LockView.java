package nl.vierogen.review.seat;

import nl.vierogen.verdict.privacy.PrivacyView;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import nl.vierogen.assessment.screen.state.Wording;
import nl.vierogen.review.CoReviewing;
import nl.vierogen.scoring.CriterionPlace;
import nl.vierogen.texts.Texts;
import nl.vierogen.verdict.part.Sections;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** Closing a colleague's own sheet, or declining to look along. */
public final class LockView extends StackPane {
    private final LockViewModel model;
    private final Texts texts;
    private final Wording wording;
    private final VBox lists = new VBox();
    private final Label why = Sections.wrapped("");
    private final Button lock = new Button();

    public LockView(LockViewModel model, Wording wording, Texts texts) {
        this.model = model;
        this.texts = texts;
        this.wording = wording;
        lists.getStyleClass().add("vg-sections");
        VBox written = new VBox(new PrivacyView(model.privacy(), texts), lists);
        written.getStyleClass().add("vg-sections");
        VBox left = card(written, "lock-lists");
        HBox.setHgrow(left, Priority.ALWAYS);
        VBox about = new VBox(
                Sections.section(texts.get("review.lock.what"), Sections.wrapped(texts.get("review.lock.happens"))),
                Sections.section(texts.get("review.decline"), declining()));
        about.getStyleClass().add("vg-sections");
        VBox right = card(about, "lock-about");
        HBox.setHgrow(right, Priority.ALWAYS);
        HBox columns = new HBox(left, right);
        columns.getStyleClass().add("vg-columns");
        VBox.setVgrow(columns, Priority.ALWAYS);
        VBox page = new VBox(columns, bottom());
        page.getStyleClass().add("vg-page");
        LockCard card = new LockCard(model, texts);
        setId("lock");
        getChildren().addAll(page, card);
        model.stateProperty().subscribe(this::show);
        model.readyProperty().subscribe(this::settle);
        model.askingProperty().subscribe((_, asking) -> {
            page.setDisable(asking);
            (asking ? card : lock).requestFocus();
        });
    }

    /** Where the focus goes first. */
    public Node focus() {
        Node place = lists.lookup(".hyperlink");
        return !lock.isDisabled() ? lock : place != null ? place : this;
    }

    // once the sheet was read, the focus goes to what can be done
    private void settle() {
        Node place = lists.lookup(".hyperlink");
        if (isFocused() && !lock.isDisabled()) {
            lock.requestFocus();
        } else if (isFocused() && place != null) {
            place.requestFocus();
        }
    }

    private static VBox card(VBox content, String id) {
        VBox card = new VBox(Sections.scroll(content, id));
        card.getStyleClass().addAll("vg-card", "vg-half");
        VBox.setVgrow(card.getChildren().getFirst(), Priority.ALWAYS);
        return card;
    }

    private VBox declining() {
        FlowPane buttons = new FlowPane();
        buttons.getStyleClass().add("vg-checks");
        for (CoReviewing.Decline reason : CoReviewing.Decline.values()) {
            Button button = new Button(texts.get("review.decline." + reason));
            button.setId("lock-decline-" + reason.name().toLowerCase(Locale.ROOT).replace('_', '-'));
            button.disableProperty().bind(model.workingProperty());
            button.setOnAction(_ -> model.decline(reason));
            buttons.getChildren().add(button);
        }
        VBox box = new VBox(Sections.wrapped(texts.get("review.decline.about")), buttons);
        box.getStyleClass().add("vg-section");
        return box;
    }

    private HBox bottom() {
        why.setId("lock-why");
        why.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(why, Priority.ALWAYS);
        why.textProperty().bind(model.whyProperty());
        lock.disableProperty().bind(model.readyProperty().not());
        lock.setText(texts.get("review.lock"));
        lock.setGraphic(new FontIcon(Feather.LOCK));
        lock.setId("lock-now");
        lock.getStyleClass().add("accent");
        lock.setDefaultButton(true);
        lock.setMinWidth(USE_PREF_SIZE);
        lock.accessibleHelpProperty().bind(why.textProperty());
        lock.setOnAction(_ -> model.ask());
        HBox row = new HBox(why, lock);
        row.getStyleClass().add("vg-actions");
        row.setAlignment(Pos.CENTER_RIGHT);
        row.setMinHeight(USE_PREF_SIZE);
        return row;
    }

    private void show(Optional<LockState> state) {
        state.ifPresent(now -> {
            lists.getChildren().setAll(list("open", now.open()));
            if (!now.undecided().isEmpty()) {
                lists.getChildren().add(undecided(now.undecided()));
            }
            lists.getChildren().addAll(list("doubts", now.doubts()),
                    Sections.section(texts.get("review.lock.conditions"),
                            Sections.wrapped(texts.get("review.lock.conditions.found", now.conditions()))));
            applyCss();
            settle();
        });
    }

    private VBox undecided(List<LockState.Undecided> signs) {
        VBox lines = new VBox();
        lines.getStyleClass().add("vg-lines");
        signs.forEach(sign -> {
            Hyperlink link = new Hyperlink(sign.title());
            link.setId("lock-undecided-" + lines.getChildren().size());
            link.setWrapText(true);
            link.setOnAction(_ -> model.goTo(sign));
            lines.getChildren().add(link);
        });
        return Sections.section(texts.get("verdict.list.undecided", signs.size()), lines);
    }

    private VBox list(String name, List<CriterionPlace> places) {
        VBox lines = new VBox();
        lines.getStyleClass().add("vg-lines");
        places.forEach(place -> {
            Hyperlink link = new Hyperlink(wording.place(place));
            link.setId("lock-" + name + "-" + lines.getChildren().size());
            link.setOnAction(_ -> model.goTo(place));
            lines.getChildren().add(link);
        });
        Node content = places.isEmpty() ? Sections.softSentence(texts.get("verdict.list." + name + ".none")) : lines;
        return Sections.section(texts.get("verdict.list." + name, places.size()), content);
    }
}
