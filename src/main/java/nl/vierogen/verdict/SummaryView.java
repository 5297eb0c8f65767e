package nl.vierogen.verdict;

import java.util.List;
import java.util.Optional;
import javafx.animation.PauseTransition;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import nl.vierogen.assessment.act.Remark;
import nl.vierogen.texts.Texts;
import nl.vierogen.ui.TabMovesOn;
import nl.vierogen.ui.WrittenText;
import nl.vierogen.verdict.advice.AdviceView;
import nl.vierogen.verdict.privacy.PrivacyView;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The summary. */
public final class SummaryView extends VBox {
    private static final Duration PAUSE = Duration.millis(700); // text is lost for a second at most

    private final SummaryViewModel model;
    private final Texts texts;
    private final VBox top = new VBox();
    private final VBox images = new VBox();
    private final VBox lists = new VBox();
    private final VBox sections = new VBox();
    private final VBox overallSection;
    private final TextArea overall = new TextArea();
    private final Button seal = new Button();

    public SummaryView(SummaryViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        ScrollPane left = scroll(images, "summary-images");
        VBox.setVgrow(left, Priority.ALWAYS);
        VBox leftCard = new VBox(left);
        leftCard.getStyleClass().addAll("vg-card", "vg-images-card");
        overallSection = comment();
        overallSection.managedProperty().bind(overallSection.visibleProperty());
        VBox advice = Sections.section(texts.get("verdict.advice"), new AdviceView(model.advice(), texts));
        advice.visibleProperty().bind(overallSection.visibleProperty());
        advice.managedProperty().bind(advice.visibleProperty());
        VBox remarks = new VBox(new PrivacyView(model.privacy(), texts), sections, lists, overallSection, advice);
        remarks.getStyleClass().add("vg-sections");
        ScrollPane right = scroll(remarks, "summary-lists");
        VBox.setVgrow(right, Priority.ALWAYS);
        VBox rightCard = new VBox(right);
        rightCard.getStyleClass().add("vg-card");
        HBox.setHgrow(rightCard, Priority.ALWAYS);
        HBox middle = new HBox(leftCard, rightCard);
        middle.getStyleClass().add("vg-columns");
        VBox.setVgrow(middle, Priority.ALWAYS);
        top.getStyleClass().addAll("vg-card", "vg-verdict-card");
        lists.getStyleClass().add("vg-sections");
        sections.getStyleClass().add("vg-sections");
        sections.setVisible(false);
        sections.setManaged(false);
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
            Region gap = new Region();
            HBox.setHgrow(gap, Priority.ALWAYS);
            HBox head = new HBox(Sections.outcome("summary", text.verdict()), gap,
                    Sections.figures("summary-figure", text.facts()));
            head.setAlignment(Pos.CENTER_LEFT);
            top.getChildren().setAll(head, Sections.reason("summary", text.verdict()));
            text.change().ifPresent(change -> top.getChildren().add(note("summary-change", change)));
            // nothing of a logbook that goes back unscored is looked at again
            images.getChildren().setAll(text.isHandedBack() ? List.of(handedBack())
                    : text.images().stream().map(line -> new ImageRow(line, model)).toList());
            showLists(text);
            (text.isHandedBack() ? seal : leading()).requestFocus();
        });
    }

    // while it cannot be signed, another section may hold what comes next: Enter does that
    private Node leading() {
        boolean sealable = !seal.isDisabled();
        seal.setDefaultButton(sealable);
        if (!sealable && sections.lookup(".vg-leads") instanceof Button next) {
            next.setDefaultButton(true);
            return next;
        }
        Node image = images.lookup(".hyperlink");
        return sealable || image == null ? seal : image;
    }

    private void showLists(SummaryText text) {
        lists.getChildren().clear();
        overallSection.setVisible(!text.isHandedBack());
        if (text.isHandedBack()) {
            return;
        }
        addList("open", text.open());
        addUnlessEmpty("undecided", text.conditions().undecided());
        addUnlessEmpty("findings", text.conditions().decided());
        addList("doubts", text.doubts());
        if (text.remakes().areAsked()) {
            lists.getChildren()
                    .add(new RemakesView(text.remakes(), model.editableProperty().get(), model, texts));
        } else if (text.isFirstRound()) {
            VBox retakes = addList("retakes", text.retakes());
            text.marksLapse().ifPresent(lapse -> {
                Label said = Sections.wrapped(lapse);
                said.setId("summary-marks-lapse");
                said.getStyleClass().add("vg-soft");
                retakes.getChildren().add(said);
            });
        }
        addList("comments", text.comments());
    }

    private void addUnlessEmpty(String name, List<Line> lines) {
        if (!lines.isEmpty()) {
            lists.getChildren().add(Sections.section(texts.get("verdict.list." + name, lines.size()),
                    new LineList("summary-" + name, lines, model)));
        }
    }

    private VBox handedBack() {
        Button takeBack = new Button(texts.get("verdict.take-back"), new FontIcon(Feather.CORNER_UP_RIGHT));
        takeBack.setId("summary-take-back");
        takeBack.setOnAction(_ -> model.takeBack());
        VBox box = new VBox(Sections.wrapped(texts.get("verdict.take-back.meaning")), takeBack);
        box.getStyleClass().add("vg-section");
        return box;
    }

    private VBox addList(String name, List<Line> lines) {
        Node content = lines.isEmpty() ? Sections.soft(texts.get("verdict.list." + name + ".none"))
                : new LineList("summary-" + name, lines, model);
        VBox section = Sections.section(texts.get("verdict.list." + name, lines.size()), content);
        lists.getChildren().add(section);
        return section;
    }

    private VBox comment() {
        overall.setId("summary-overall");
        TabMovesOn.in(overall);
        WrittenText.in(overall, Remark.OVERALL.longest());
        overall.setWrapText(true);
        overall.setPrefRowCount(4);
        overall.setPromptText(texts.get("verdict.overall.prompt"));
        overall.setAccessibleText(texts.get("verdict.overall"));
        overall.textProperty().bindBidirectional(model.overallProperty());
        overall.editableProperty().bind(model.editableProperty());
        PauseTransition pause = new PauseTransition(PAUSE);
        pause.setOnFinished(_ -> model.saveOverall());
        overall.textProperty().subscribe(() -> pause.playFromStart());
        overall.focusedProperty().subscribe(model::saveOverall);
        Label saved = Sections.soft("");
        saved.textProperty().bind(model.savedProperty());
        VBox section = Sections.section(texts.get("verdict.overall"), overall);
        section.getChildren().add(saved);
        return section;
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
        Button letter = new Button(texts.get("verdict.letter.look"), new FontIcon(Feather.FILE_TEXT));
        letter.setId("summary-letter");
        letter.setMinWidth(USE_PREF_SIZE);
        letter.setOnAction(_ -> model.letter());
        HBox row = new HBox(why, letter, seal);
        row.getStyleClass().add("vg-actions");
        row.setAlignment(Pos.CENTER_RIGHT);
        row.setMinHeight(USE_PREF_SIZE);
        return row;
    }

    private static Label note(String id, String text) {
        Label label = Sections.wrapped(text);
        label.setId(id);
        label.setGraphic(new FontIcon(Feather.TRENDING_DOWN));
        label.getStyleClass().add("vg-soft");
        return label;
    }

    /** Scrolls what does not fit, from top to bottom only. */
    public static ScrollPane scroll(Region content, String id) {
        ScrollPane scroll = new ScrollPane(content);
        content.getStyleClass().add("vg-scrolled");
        scroll.setId(id);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        return scroll;
    }
}
