package nl.vierogen.verdict.part;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import nl.vierogen.texts.Texts;
import nl.vierogen.verdict.words.Fact;
import nl.vierogen.verdict.words.PreviewText;

/** What a result says, each part under its heading and none that is empty: the same before signing as after. */
public final class ResultSections {
    private final String id;
    private final PreviewText text;
    private final Texts texts;

    /** @param id what the ids of the tables begin with */
    public ResultSections(String id, PreviewText text, Texts texts) {
        this.id = id;
        this.text = text;
        this.texts = texts;
    }

    /** The points of each image; those of a logbook that goes back are no verdict, and their heading says so. */
    public List<Node> points() {
        return text.points().isEmpty() ? List.of()
                : List.of(Sections.section(
                        texts.get(text.goesBack() ? "verdict.seal.points.so-far" : "verdict.seal.points"),
                        Sections.scores(id + "-points", text.points())));
    }

    /** Who looked along and how, and what both changed. */
    public List<Node> fourEyes() {
        List<Node> sections = new ArrayList<>();
        add(sections, "review", text.review());
        add(sections, "changes", text.changes());
        return sections;
    }

    /** Conditions, images to make again, comments, pins and advice. */
    public List<Node> said() {
        List<Node> sections = new ArrayList<>();
        add(sections, "conditions", text.findings());
        add(sections, "retakes", text.retakes());
        add(sections, "comments", text.comments());
        add(sections, "pins", text.pins());
        if (!text.advice().isEmpty()) {
            VBox lines = new VBox();
            lines.setId(id + "-advice");
            lines.getStyleClass().add("vg-lines");
            text.advice().forEach(said -> lines.getChildren().add(Sections.wrapped(said)));
            sections.add(Sections.section(texts.get("verdict.seal.advice"), lines));
        }
        return sections;
    }

    private void add(List<Node> sections, String name, List<Fact> facts) {
        if (!facts.isEmpty()) {
            sections.add(Sections.section(texts.get("verdict.seal." + name), Sections.table(id + "-" + name, facts)));
        }
    }
}
