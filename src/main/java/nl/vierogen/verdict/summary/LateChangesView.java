package nl.vierogen.verdict.summary;

import java.util.List;
import javafx.scene.layout.VBox;
import nl.vierogen.assessment.opened.OpenLogbook;
import nl.vierogen.texts.Texts;
import nl.vierogen.ui.Dates;
import nl.vierogen.ui.Tasks;
import nl.vierogen.ui.dialog.Dialogs;
import nl.vierogen.verdict.part.Sections;
import nl.vierogen.verdict.words.Wording;

/** The summary's section on what was changed after everything had been scored once. Not there without such a change. */
public final class LateChangesView extends VBox {
    public LateChangesView(OpenLogbook logbook, Tasks tasks, Dialogs dialogs, Texts texts, Dates dates) {
        setId("late-changes");
        setVisible(false);
        setManaged(false);
        LateChangesText words = new LateChangesText(new Wording(logbook, texts), texts, dates);
        tasks.inOrder(() -> words.of(logbook.session().assessment().firstTotal(), logbook.session().lateChanges()),
                lines -> show(lines, texts), dialogs::refused);
    }

    private void show(List<String> lines, Texts texts) {
        VBox box = new VBox();
        box.getStyleClass().add("vg-lines");
        lines.forEach(line -> box.getChildren().add(Sections.wrapped(line)));
        getChildren().setAll(Sections.section(texts.get("verdict.late"), box));
        setVisible(!lines.isEmpty());
        setManaged(!lines.isEmpty());
    }
}
