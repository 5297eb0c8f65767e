package nl.vierogen.verdict.seal;

import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.control.TitledPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import nl.vierogen.texts.Texts;
import nl.vierogen.ui.NoticeLine;
import nl.vierogen.ui.TabMovesOn;
import nl.vierogen.verdict.part.ResultSections;
import nl.vierogen.verdict.part.Sections;
import nl.vierogen.verdict.words.PreviewText;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** Signing: on the left what will be signed, on the right the passphrase and the file. */
public final class SealView extends VBox {
    private final SealViewModel model;
    private final Texts texts;
    private final VBox what = new VBox();
    private final PasswordField passphrase = new PasswordField();

    public SealView(SealViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        what.getStyleClass().add("vg-sections");
        VBox left = new VBox(Sections.scroll(what, "seal-what"));
        left.getStyleClass().add("vg-card");
        VBox.setVgrow(left.getChildren().getFirst(), Priority.ALWAYS);
        HBox.setHgrow(left, Priority.ALWAYS);
        HBox columns = new HBox(left, form());
        columns.getStyleClass().add("vg-columns");
        VBox.setVgrow(columns, Priority.ALWAYS);
        setId("seal");
        getStyleClass().add("vg-page");
        getChildren().add(columns);
        model.previewProperty().subscribe(this::show);
    }

    /** Where the focus goes first. */
    public Node focus() {
        return passphrase;
    }

    private void show(Optional<PreviewText> preview) {
        preview.ifPresent(text -> {
            ResultSections result = new ResultSections("seal", text, texts);
            what.getChildren().setAll(Sections.verdict("seal", text.verdict()));
            what.getChildren().addAll(result.points());
            what.getChildren().addAll(result.fourEyes());
            what.getChildren().addAll(result.said());
            what.getChildren()
                    .addAll(Sections.section(texts.get("verdict.seal.facts"),
                            Sections.table("seal-facts", text.facts(), texts.get("verdict.copy"))),
                            exactBytes(text.bytes()));
        });
    }

    private TitledPane exactBytes(String bytes) {
        TextArea area = new TextArea(bytes);
        area.setId("seal-bytes");
        TabMovesOn.in(area);
        area.setEditable(false);
        area.setWrapText(true);
        area.setPrefRowCount(12);
        area.getStyleClass().add("vg-exact");
        TitledPane pane = new TitledPane(texts.get("verdict.seal.bytes"), area);
        pane.setId("seal-exact");
        pane.setExpanded(false);
        pane.setAnimated(false);
        return pane;
    }

    private VBox form() {
        passphrase.setId("seal-passphrase");
        passphrase.accessibleTextProperty().bind(model.promptProperty());
        passphrase.textProperty().bindBidirectional(model.passphraseProperty());
        passphrase.disableProperty().bind(model.workingProperty());
        passphrase.setOnAction(_ -> model.seal());
        // off while working, and what is off loses the focus
        model.workingProperty().subscribe(working -> {
            if (!working) {
                passphrase.requestFocus();
            }
        });
        Label label = new Label();
        label.textProperty().bind(model.promptProperty());
        label.getStyleClass().add("vg-heading");
        label.setLabelFor(passphrase);
        VBox secret = new VBox(label, passphrase);
        secret.getStyleClass().add("vg-section");
        model.practicePassphrase().ifPresent(hint -> {
            Label shown = Sections.wrapped(hint);
            shown.setId("seal-practice-passphrase");
            shown.getStyleClass().add("vg-soft");
            secret.getChildren().add(shown);
        });
        Label meaning = Sections.wrapped(texts.get("verdict.seal.meaning"));
        meaning.getStyleClass().add("vg-soft");
        VBox about = model.hasFile() ? new VBox(target(), meaning) : new VBox(meaning);
        about.getStyleClass().add("vg-sections");
        // with large letters in a small window it scrolls, so that what is said and the button stay in sight
        ScrollPane rest = Sections.scroll(about, "seal-about");
        VBox.setVgrow(rest, Priority.ALWAYS);
        VBox form = new VBox(secret, rest, asides(),
                new NoticeLine("seal-notice", model.noticeProperty()), actions());
        form.getStyleClass().addAll("vg-card", "vg-seal-form");
        return form;
    }

    private VBox asides() {
        VBox lines = new VBox();
        lines.setId("seal-asides");
        lines.getStyleClass().add("vg-lines");
        model.asidesProperty().subscribe(asides -> {
            lines.getChildren().setAll(asides.stream().map(SealView::aside).toList());
            lines.setVisible(!asides.isEmpty());
            lines.setManaged(!asides.isEmpty());
        });
        return lines;
    }

    private static Label aside(String text) {
        Label label = Sections.wrapped(text);
        label.setGraphic(new FontIcon(Feather.INFO));
        label.setAccessibleText(text);
        return label;
    }

    private VBox target() {
        Label file = Sections.wrapped("");
        file.setId("seal-file");
        file.getStyleClass().add("vg-strong");
        file.textProperty().bind(model.fileName());
        Label folder = Sections.wrapped("");
        folder.setId("seal-folder");
        folder.getStyleClass().add("vg-soft");
        folder.textProperty().bind(model.folder());
        Button choose = new Button(texts.get("verdict.seal.elsewhere"), new FontIcon(Feather.FOLDER));
        choose.setId("seal-choose");
        choose.disableProperty().bind(model.workingProperty());
        choose.setOnAction(_ -> model.chooseTarget());
        VBox section = Sections.section(texts.get("verdict.seal.target"), file);
        section.getChildren().addAll(folder, choose);
        return section;
    }

    private HBox actions() {
        Button seal = new Button(texts.get(model.hasFile() ? "verdict.seal.now" : "verdict.seal.now.here"),
                new FontIcon(Feather.EDIT));
        seal.setId("seal-now");
        seal.getStyleClass().add("accent");
        seal.setMinWidth(USE_PREF_SIZE);
        seal.disableProperty().bind(model.canSeal().not());
        seal.setOnAction(_ -> model.seal());
        ProgressIndicator progress = new ProgressIndicator();
        progress.getStyleClass().add("vg-small-progress");
        progress.setAccessibleText(model.working());
        progress.visibleProperty().bind(model.workingProperty());
        HBox row = new HBox(progress, seal);
        row.getStyleClass().add("vg-buttons");
        row.setAlignment(Pos.CENTER_RIGHT);
        row.setMinHeight(USE_PREF_SIZE);
        return row;
    }
}
