package nl.vierogen.verdict.sealed;

import java.util.List;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.VBox;
import nl.vierogen.texts.Texts;
import nl.vierogen.verdict.SealedResult;
import nl.vierogen.verdict.part.Sections;

/** Every revision that was signed, the one shown without a link. Not there while there is only one. */
final class RevisionsView extends VBox {
    private final SealedViewModel model;
    private final Texts texts;

    RevisionsView(SealedViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        setId("sealed-revisions");
        model.revisionsProperty().subscribe(this::show);
    }

    private void show(List<SealedResult> revisions) {
        VBox lines = new VBox();
        lines.getStyleClass().add("vg-lines");
        for (SealedResult revision : revisions) {
            String words = model.words(revision);
            if (model.isShown(revision)) {
                lines.getChildren().add(Sections.wrapped(texts.get("verdict.revision.shown", words)));
            } else {
                Hyperlink link = new Hyperlink(words);
                link.setId("sealed-revision-" + revision.facts().revision());
                link.setOnAction(_ -> model.read(revision));
                lines.getChildren().add(link);
            }
        }
        getChildren().setAll(Sections.section(texts.get("verdict.revisions"), lines));
        setVisible(revisions.size() > 1);
        setManaged(revisions.size() > 1);
    }
}
