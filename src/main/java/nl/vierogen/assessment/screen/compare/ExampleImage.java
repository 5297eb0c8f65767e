package nl.vierogen.assessment.screen.compare;

import java.util.List;
import java.util.Optional;
import javafx.scene.layout.StackPane;
import nl.vierogen.assessment.screen.state.Wording;
import nl.vierogen.examples.Example;
import nl.vierogen.examples.FormExamples;
import nl.vierogen.logbook.SlotId;
import nl.vierogen.practice.image.Ultrasound;
import nl.vierogen.scoring.Criterion;
import nl.vierogen.scoring.CriterionId;
import nl.vierogen.scoring.CriterionPlace;
import nl.vierogen.scoring.ScoreForm;
import nl.vierogen.scoring.StructureId;
import nl.vierogen.ui.Tasks;
import nl.vierogen.viewer.PictureViewer;
import nl.vierogen.viewer.compare.ComparedPicture;
import nl.vierogen.viewer.picture.PictureCache;

/** The example image of a criterion. */
final class ExampleImage {
    private final ScoreForm form;
    private final Wording wording;
    private final PictureViewer<Example> viewer;
    private final StackPane picture;
    private final Caption caption;

    ExampleImage(ScoreForm form, PictureCache<SlotId> assessed, Wording wording, Tasks tasks) {
        this.form = form;
        this.wording = wording;
        this.viewer = new PictureViewer<>(PictureCache.beside(assessed, tasks, all(form),
                example -> Ultrasound.jpeg(example.request())), wording.texts());
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
        String name = wording.get("compare.example", wording.criterion(new CriterionPlace(slot, criterion)),
                Criterion.HIGHEST);
        of(structure, criterion).ifPresent(example -> viewer.show(example, name));
        return new ComparedPicture(picture, caption.named(name));
    }

    PictureViewer<?> viewer() {
        return viewer;
    }

    // what deserves the most points, whoever's image stands beside it
    private static List<Example> all(ScoreForm form) {
        return FormExamples.shipped().stream().filter(example -> example.points() == Criterion.HIGHEST)
                .filter(example -> form.structure(example.structure()).isPresent()).toList();
    }

    private static Optional<Example> of(StructureId structure, CriterionId criterion) {
        return FormExamples.shipped().stream().filter(example -> example.points() == Criterion.HIGHEST
                && example.structure().equals(structure) && example.criterion().equals(criterion)).findFirst();
    }
}
