package nl.vierogen.review.ask;

import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.PasswordField;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import nl.vierogen.review.Colleague;
import nl.vierogen.texts.Texts;
import nl.vierogen.ui.EscapeLeaves;
import nl.vierogen.ui.NoticeLine;
import nl.vierogen.verdict.part.Sections;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** Asking a colleague: on the left by a file, on the right at this laptop. */
public final class AskView extends VBox {
    private final AskViewModel model;
    private final Texts texts;
    private final ListView<Colleague> colleagues = new ListView<>();
    private final PasswordField passphrase = new PasswordField();

    public AskView(AskViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        Label about = Sections.wrapped(model.about());
        about.setId("ask-about");
        VBox card = new VBox(about);
        model.happens().map(Sections::wrapped).ifPresent(happens -> {
            happens.setId("ask-happens");
            card.getChildren().add(happens);
        });
        card.getStyleClass().add("vg-card");
        HBox columns = new HBox();
        if (model.offersFile()) {
            columns.getChildren().add(byFile());
        }
        columns.getChildren().add(here());
        columns.getStyleClass().add("vg-columns");
        VBox.setVgrow(columns, Priority.ALWAYS);
        setId("ask");
        getStyleClass().add("vg-page");
        getChildren().addAll(card, new NoticeLine("ask-notice", model.noticeProperty()), columns);
    }

    /** Where the focus goes first. */
    public Node focus() {
        return model.offersFile() ? colleagues : passphrase;
    }

    private VBox byFile() {
        EscapeLeaves.through(colleagues);
        colleagues.setId("ask-colleagues");
        colleagues.setAccessibleText(texts.get("review.ask.colleagues"));
        colleagues.setItems(model.colleagues());
        colleagues.setCellFactory(_ -> new Code());
        colleagues.addEventHandler(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.ENTER && !key.isShortcutDown()) {
                key.consume();
                model.askByFile();
            }
        });
        colleagues.setPrefHeight(Region.USE_COMPUTED_SIZE);
        Label nobody = Sections.wrapped(texts.get("review.ask.nobody"));
        nobody.visibleProperty().bind(model.loadedProperty());
        colleagues.setPlaceholder(nobody);
        colleagues.getSelectionModel().selectedItemProperty()
                .subscribe(one -> model.chosenProperty().set(Optional.ofNullable(one)));
        model.loadedProperty().subscribe(now -> {
            if (now) {
                colleagues.getSelectionModel().selectFirst();
            }
        });
        VBox.setVgrow(colleagues, Priority.ALWAYS);
        Button ask = new Button(texts.get("review.ask.file.save"), new FontIcon(Feather.SAVE));
        ask.setId("ask-file");
        ask.getStyleClass().add("accent");
        ask.disableProperty().bind(model.canAsk().not());
        ask.setOnAction(_ -> model.askByFile());
        return card("ask-by-file", texts.get("review.ask.file"), texts.get("review.ask.file.about"), colleagues, ask);
    }

    private VBox here() {
        VBox content = new VBox();
        content.getStyleClass().add("vg-section");
        passphrase.setId("ask-passphrase");
        passphrase.setAccessibleText(texts.get("review.ask.passphrase"));
        passphrase.textProperty().bindBidirectional(model.passphraseProperty());
        passphrase.disableProperty().bind(model.workingProperty());
        passphrase.setOnAction(_ -> model.sitDown());
        model.practicePassphrase().ifPresentOrElse(hint -> {
            Label shown = Sections.wrapped(hint);
            shown.setId("ask-practice-passphrase");
            shown.getStyleClass().add("vg-soft");
            content.getChildren().addAll(label(), passphrase, shown);
        }, () -> content.getChildren().addAll(keyFile(), label(), passphrase));
        Button sit = new Button(texts.get("review.ask.here.sit"), new FontIcon(Feather.USERS));
        sit.setId("ask-here");
        sit.getStyleClass().add("accent");
        sit.disableProperty().bind(model.canSit().not());
        sit.setOnAction(_ -> model.sitDown());
        return card("ask-at-laptop", texts.get("review.ask.here"), texts.get("review.ask.here.about"), content, sit);
    }

    private Label label() {
        Label label = new Label(texts.get("review.ask.passphrase"));
        label.getStyleClass().add("vg-strong");
        label.setLabelFor(passphrase);
        return label;
    }

    private HBox keyFile() {
        Button choose = new Button(texts.get("review.ask.key"), new FontIcon(Feather.KEY));
        choose.setId("ask-key");
        choose.setMinWidth(USE_PREF_SIZE);
        choose.setOnAction(_ -> model.chooseKey());
        Label file = Sections.wrapped("");
        file.setId("ask-key-file");
        file.textProperty().bind(model.keyFileProperty().map(
                path -> path.map(known -> String.valueOf(known.getFileName()))
                        .orElse(texts.get("review.ask.key.none"))));
        HBox row = new HBox(choose, file);
        row.getStyleClass().add("vg-buttons");
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private static VBox card(String id, String heading, String about, Node content, Button action) {
        Label title = new Label(heading);
        title.getStyleClass().add("vg-heading");
        action.setMinWidth(USE_PREF_SIZE);
        HBox buttons = new HBox(action);
        buttons.setAlignment(Pos.CENTER_RIGHT);
        buttons.setMinHeight(USE_PREF_SIZE);
        VBox inside = new VBox(title, Sections.wrapped(about), content);
        inside.getStyleClass().add("vg-sections");
        VBox.setVgrow(content, Priority.ALWAYS);
        ScrollPane scroll = Sections.scroll(inside, id);
        scroll.setFitToHeight(true);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        VBox card = new VBox(scroll, buttons);
        card.getStyleClass().addAll("vg-card", "vg-half");
        HBox.setHgrow(card, Priority.ALWAYS);
        return card;
    }

    /** A colleague by her code. */
    private static final class Code extends ListCell<Colleague> {
        @Override
        protected void updateItem(@Nullable Colleague colleague, boolean empty) {
            super.updateItem(colleague, empty);
            setText(empty || colleague == null ? null : colleague.person());
        }
    }
}
