package nl.vierogen.enrolment.join;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nl.vierogen.archive.own.OpenedKeys;
import nl.vierogen.archive.own.OwnFolder;
import nl.vierogen.texts.Texts;
import nl.vierogen.ui.HeldTasks;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NewKeysViewModelTest {
    private static final String WORDS = "vier ogen zien meer";

    @TempDir
    Path folder;

    private final HeldTasks tasks = new HeldTasks();
    private final List<OpenedKeys> made = new ArrayList<>();
    private OwnFolder own;
    private NewKeysViewModel<OpenedKeys> model;

    @BeforeEach
    void begin() {
        own = new OwnFolder(folder.resolve("werk"), InstantSource.system());
        model = new NewKeysViewModel<>(own, tasks, Texts.in(Locale.of("nl")), made::add);
    }

    @Test
    void aCodeIsTakenAsItIsTypedOrSaidWhatItLooksLike() {
        model.codeProperty().set(" bo-017 ");
        assertThat(model.person()).contains("BO-017");
        model.codeProperty().set("Anna");
        assertThat(model.person()).isEmpty();
        assertThat(said())
                .isEqualTo("ANNA is geen code van een deelnemer. Een code ziet eruit als BO-017; u krijgt hem van het"
                        + " Bureau.");
    }

    @Test
    void aShortPassphraseOrTwoOfThemMakeNoKeys() {
        model.codeProperty().set("BO-017");
        type("kort", "kort");
        model.make();
        assertThat(said()).isEqualTo("Een wachtzin heeft ten minste 12 tekens.");
        type(WORDS, WORDS + "r");
        model.make();
        assertThat(said()).isEqualTo("De twee wachtzinnen zijn niet gelijk. Typ ze nog een keer.");
        assertThat(own.folder().resolve("identity.sleutel")).doesNotExist();
    }

    @Test
    void keysAreMadeOnceHoweverOftenEnterIsPressedAndTheFieldsAreEmptied() {
        model.codeProperty().set("bo-017");
        type(WORDS, WORDS);
        tasks.hold();
        model.make();
        model.make();
        assertThat(tasks.waiting()).isEqualTo(1);
        assertThat(model.asking().workingProperty().get()).isTrue();
        assertThat(model.passphrase().length() + model.again().length()).isZero();
        tasks.letAllGo();
        assertThat(made).singleElement().extracting(OpenedKeys::person).isEqualTo("BO-017");
    }

    @Test
    void keysThatExistAreNeverMadeAgain() throws Exception {
        own.create("BO-018", WORDS.toCharArray());
        model.codeProperty().set("BO-017");
        type(WORDS, WORDS);
        model.make();
        assertThat(said()).contains("identity.sleutel", "bestaat al");
        assertThat(made).isEmpty();
    }

    private void type(String once, String again) {
        model.passphrase().textProperty().set(once);
        model.again().textProperty().set(again);
    }

    private String said() {
        return model.asking().noticeProperty().get().text();
    }
}
