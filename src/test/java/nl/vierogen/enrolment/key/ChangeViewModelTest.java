package nl.vierogen.enrolment.key;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import nl.vierogen.archive.own.OwnFolder;
import nl.vierogen.problem.Refusal;
import nl.vierogen.settings.Work;
import nl.vierogen.texts.Texts;
import nl.vierogen.ui.HeldTasks;
import nl.vierogen.ui.Tasks;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChangeViewModelTest {
    private static final String WORDS = "vier ogen zien meer";
    private static final String OTHER = "nu met andere woorden";

    @TempDir
    Path folder;

    private final HeldTasks held = new HeldTasks();
    private final List<String> changed = new ArrayList<>();
    private OwnFolder own;

    @BeforeEach
    void keys() throws Refusal {
        own = new OwnFolder(folder.resolve("werk"), InstantSource.system());
        own.create("BO-017", WORDS.toCharArray());
    }

    @Test
    void theFieldsAreEmptyAsSoonAsItIsAsked() throws Refusal {
        ChangeViewModel model = typed(held.hold());
        model.change();
        assertThat(model.old().length() + model.passphrase().length() + model.again().length()).isZero();
        held.letAllGo();
        assertThat(changed).containsExactly("changed");
        assertThat(own.unlock(OTHER.toCharArray()).person()).isEqualTo("BO-017");
    }

    @Test
    void whatIsDroppedIsWipedAndChangesNothing() throws Refusal {
        Dropping dropping = new Dropping();
        ChangeViewModel model = typed(dropping);
        model.change();
        assertThat(dropping.works).singleElement()
                .satisfies(work -> assertThatThrownBy(work::run).hasMessage("the passphrase is gone"));
        assertThat(model.old().length() + model.passphrase().length() + model.again().length()).isZero();
        assertThat(own.unlock(WORDS.toCharArray()).person()).isEqualTo("BO-017");
    }

    @Test
    void whatIsAskedTwiceIsDroppedTheSecondTime() throws Refusal {
        ChangeViewModel model = typed(held.hold());
        model.change();
        type(model);
        model.change();
        assertThat(held.waiting()).isEqualTo(1);
        assertThat(model.old().length() + model.passphrase().length() + model.again().length()).isZero();
        held.letAllGo();
        assertThat(changed).containsExactly("changed");
    }

    private ChangeViewModel typed(Tasks tasks) {
        ChangeViewModel model = new ChangeViewModel(own, tasks, Texts.in(Locale.of("nl")),
                () -> changed.add("changed"));
        type(model);
        return model;
    }

    private static void type(ChangeViewModel model) {
        model.old().textProperty().set(WORDS);
        model.passphrase().textProperty().set(OTHER);
        model.again().textProperty().set(OTHER);
    }

    /** Tasks of a stay that is over. */
    private static final class Dropping implements Tasks {
        private final List<Work<?>> works = new ArrayList<>();

        @Override
        public <T> void inOrder(Work<T> work, Consumer<T> done, Consumer<Refusal> refused) {
            works.add(work);
            work.dropped();
        }

        @Override
        public <T> void inBackground(Work<T> work, Consumer<T> done, Consumer<Refusal> refused) {
            inOrder(work, done, refused);
        }
    }
}
