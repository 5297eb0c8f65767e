package nl.vierogen.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import javafx.scene.image.Image;
import nl.vierogen.exchange.form.BuiltInForms;
import nl.vierogen.scoring.CriterionId;
import nl.vierogen.scoring.StructureId;
import nl.vierogen.ui.DirectTasks;
import nl.vierogen.ui.HeldTasks;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;

class ExamplesTest {
    private static final StructureId FL = new StructureId("fl");
    private static final CriterionId PLANE = new CriterionId("plane");

    @BeforeAll
    static void toolkit() throws Exception {
        FxToolkit.registerPrimaryStage();
    }

    @Test
    void nothingIsDrawnUntilItIsAskedForAndThenInTheBackground() {
        HeldTasks tasks = new HeldTasks().hold();
        Examples examples = new Examples(BuiltInForms.newest("biometrie").orElseThrow().form(), tasks);
        Example example = examples.of(FL, PLANE, 0, Optional.empty()).orElseThrow();
        assertThat(examples.picture(example).get()).isEmpty();
        tasks.letAllGo();
        assertThat(examples.picture(example).get()).map(Image::getWidth).contains(960.0);
        assertThat(examples.of(FL, new CriterionId("ends"), 0, Optional.empty())).isEmpty();
    }

    @Test
    void onlyAFewAreKept() {
        Examples examples = new Examples(BuiltInForms.newest("biometrie").orElseThrow().form(), new DirectTasks());
        List<Example> many = FormExamples.shipped().stream().filter(example -> example.structure().equals(FL))
                .limit(Examples.KEPT + 3).toList();
        Optional<Image> first = examples.picture(many.getFirst()).get();
        assertThat(first).isPresent();
        assertThat(examples.picture(many.getFirst()).get()).isEqualTo(first);
        many.forEach(examples::picture);
        assertThat(examples.picture(many.getFirst()).get()).isPresent().isNotEqualTo(first);
    }

    @Test
    void oneIsDrawnAtATimeTheLastAskedForFirstAndWhatNobodySeesAnyMoreNotAtAll() {
        HeldTasks tasks = new HeldTasks().hold();
        Examples examples = new Examples(BuiltInForms.newest("biometrie").orElseThrow().form(), tasks);
        List<Example> many = FormExamples.shipped().stream().filter(example -> example.structure().equals(FL))
                .limit(Examples.KEPT + 3).toList();
        many.forEach(examples::picture);
        assertThat(tasks.waiting()).as("the logbook's images find a place beside it").isOne();

        tasks.letOneGo();
        tasks.letOneGo();
        assertThat(examples.picture(many.getLast()).get()).isPresent();
        int drawn = 2;
        while (tasks.waiting() > 0) {
            tasks.letOneGo();
            drawn++;
        }
        assertThat(drawn).as("with the one that had begun").isEqualTo(Examples.KEPT + 1);
    }
}
