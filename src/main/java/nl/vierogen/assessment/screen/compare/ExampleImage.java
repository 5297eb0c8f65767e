package nl.vierogen.assessment.screen.compare;

import java.util.List;
import javafx.scene.layout.StackPane;
import nl.vierogen.assessment.screen.state.Wording;
import nl.vierogen.logbook.SlotId;
import nl.vierogen.scoring.CriterionId;
import nl.vierogen.scoring.CriterionPlace;
import nl.vierogen.scoring.ScoreForm;
import nl.vierogen.scoring.Structure;
import nl.vierogen.scoring.StructureId;
import nl.vierogen.ui.Tasks;
import nl.vierogen.viewer.PictureCache;
import nl.vierogen.viewer.PictureViewer;
import nl.vierogen.viewer.compare.ComparedPicture;

/** The example image of a criterion. */
final class ExampleImage {
    private final ScoreForm form;
    private final Wording wording;
    private final PictureViewer<Example> viewer;
    private final StackPane picture;
    private final Caption caption;

    /** Whose example it is. */
    private record Example(StructureId structure, CriterionId criterion) {
    }

    ExampleImage(Examples examples, ScoreForm form, PictureCache<SlotId> assessed, Wording wording, Tasks tasks) {
        this.form = form;
        this.wording = wording;
        this.viewer = new PictureViewer<>(PictureCache.beside(assessed, tasks, all(examples, form),
                example -> examples.jpeg(example.structure(), example.criterion())), wording.texts());
        viewer.setId("assessment-example-picture");
        viewer.takeScale();
        this.picture = new StackPane(viewer);
        picture.setId("assessment-example");
        picture.setMinSize(0, 0);
        this.caption = new Caption(viewer.display().displayProperty(), wording.texts());
        caption.setId("assessment-is-example");
    }

    ComparedPicture show(SlotId slot, CriterionId criterion) {
        StructureId structure = form.slot(slot).orElseThrow().structure();
        String name = wording.get("compare.example", wording.criterion(new CriterionPlace(slot, criterion)));
        viewer.show(new Example(structure, criterion), name);
        return new ComparedPicture(picture, caption.named(name));
    }

    PictureViewer<?> viewer() {
        return viewer;
    }

    private static List<Example> all(Examples examples, ScoreForm form) {
        return form.structures().stream().flatMap(structure -> of(examples, structure).stream()).toList();
    }

    private static List<Example> of(Examples examples, Structure structure) {
        return structure.criteria().stream().map(criterion -> new Example(structure.id(), criterion.id()))
                .filter(example -> examples.has(example.structure(), example.criterion())).toList();
    }
}
