package nl.vierogen.verdict.summary;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import nl.vierogen.texts.Texts;
import nl.vierogen.verdict.part.Sections;

/** What there is to say beside the points: what is open, the conditions, doubts, images to make again, comments. */
final class SummaryLists extends VBox {
    private final SummaryViewModel model;
    private final Texts texts;

    SummaryLists(SummaryViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        getStyleClass().add("vg-sections");
    }

    void show(SummaryText text) {
        getChildren().clear();
        if (text.isReturned()) {
            showReturned(text);
        } else if (!text.isHandedBack()) {
            showAssessed(text);
        }
    }

    private void showAssessed(SummaryText text) {
        addList("open", text.open());
        addUnlessEmpty("undecided", text.conditions().undecided());
        addUnlessEmpty("findings", text.conditions().decided());
        addList("doubts", text.doubts());
        addUnlessEmpty("bare-pins", text.barePins());
        if (text.remakes().areAsked()) {
            getChildren().add(new RemakesView(text.remakes(), model.comment().editableProperty().get(), model, texts));
        } else if (text.isFirstRound()) {
            addLapsing(text);
        }
        addList("comments", text.comments());
        addUnlessEmpty("pins", text.pins());
    }

    // what goes back is not assessed: what is open or in doubt keeps nobody, and no image is asked for again
    private void showReturned(SummaryText text) {
        addUnlessEmpty("others", text.conditions().others());
        addUnlessEmpty("undecided", text.conditions().undecided());
        addUnlessEmpty("retakes", text.retakes());
        addUnlessEmpty("bare-pins", text.barePins());
        addUnlessEmpty("comments", text.comments());
        addUnlessEmpty("pins", text.pins());
    }

    /** A list of at least one line under its heading. */
    Node section(String name, List<Line> lines) {
        return Sections.section(texts.get("verdict.list." + name, lines.size()),
                new LineList("summary-" + name, lines, model));
    }

    private void addUnlessEmpty(String name, List<Line> lines) {
        if (!lines.isEmpty()) {
            getChildren().add(section(name, lines));
        }
    }

    private VBox addList(String name, List<Line> lines) {
        Node content = lines.isEmpty() ? Sections.softSentence(texts.get("verdict.list." + name + ".none"))
                : new LineList("summary-" + name, lines, model);
        VBox section = Sections.section(texts.get("verdict.list." + name, lines.size()), content);
        getChildren().add(section);
        return section;
    }

    private void addLapsing(SummaryText text) {
        VBox retakes = addList("retakes", text.retakes());
        text.marksLapse().ifPresent(lapse -> {
            Label said = Sections.wrapped(lapse);
            said.setId("summary-marks-lapse");
            said.getStyleClass().add("vg-soft");
            retakes.getChildren().add(said);
        });
    }
}
