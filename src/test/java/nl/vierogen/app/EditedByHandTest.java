package nl.vierogen.app;

import nl.vierogen.app.workspace.WorkspaceDoor;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import nl.vierogen.archive.PracticeDesk;
import nl.vierogen.assessment.Card;
import nl.vierogen.assessment.opened.OpenLogbook;
import nl.vierogen.assessment.act.Act;
import nl.vierogen.problem.Refusal;
import nl.vierogen.scoring.Criterion;
import nl.vierogen.scoring.FormSlot;
import nl.vierogen.trust.statement.PracticeKeys;
import nl.vierogen.verdict.Sealing;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Somebody changes the database of a closed program with the shell of SQLite. */
class EditedByHandTest {
    @TempDir
    private Path folder;
    private Path workspace;

    @BeforeEach
    void aScoredLogbook() throws Exception {
        workspace = PracticeFolder.with(folder, PracticeDesk.termijn());
        try (WorkspaceDoor door = PracticeFolder.open(workspace)) {
            OpenLogbook logbook = opened(door);
            logbook.session().perform(_ -> Optional.of(new Act.Opened()));
            for (FormSlot slot : logbook.form().slots()) {
                for (Criterion criterion : logbook.form().criteria(slot.id())) {
                    logbook.session().perform(_ -> Optional.of(new Act.Scored(slot.id(), criterion.id(), 2)));
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "UPDATE event SET sealed = (SELECT sealed FROM event WHERE position = 4) WHERE position = 5",
            "UPDATE event SET sealed = CAST(substr(sealed, 1, 20) || X'00' || substr(sealed, 22) AS BLOB) WHERE position = 5",
            "DELETE FROM event WHERE position = (SELECT max(position) FROM event)"})
    void anEditedRowOfAnUnsealedLogbookIsSaidAtTheNextStartAndNothingIsSigned(String edit) throws Exception {
        edit(edit);
        assertSaidAndNothingLeaves();
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "UPDATE event SET sealed = (SELECT sealed FROM event WHERE position = 4) WHERE position = 5",
            "DELETE FROM event WHERE position = (SELECT max(position) FROM event)"})
    void anEditedRowOfASealedLogbookIsSaidAtTheNextStartAndNothingIsExported(String edit) throws Exception {
        try (WorkspaceDoor door = PracticeFolder.open(workspace)) {
            OpenLogbook logbook = opened(door);
            Sealing sealing = door.archive().sealing();
            sealing.seal(logbook, sealing.preview(logbook), PracticeKeys.PASSPHRASE.toCharArray());
        }
        edit(edit);
        assertSaidAndNothingLeaves();
    }

    @Test
    void anUnchangedLogbookIsNotSuspected() throws Exception {
        try (WorkspaceDoor door = PracticeFolder.open(workspace)) {
            door.archive().shelf().check();
            OpenLogbook logbook = opened(door);
            assertThat(door.archive().sealing().preview(logbook)).isNotNull();
        }
    }

    private void assertSaidAndNothingLeaves() throws Exception {
        try (WorkspaceDoor door = PracticeFolder.open(workspace)) {
            // what the program does at its start, before anything else is asked of it
            assertThatThrownBy(() -> door.archive().shelf().check()).hasToString("JOURNAL_TAMPERED");
            assertThatThrownBy(() -> export(door)).hasToString("JOURNAL_TAMPERED");
        }
        assertThat(folder.resolve("a.uitslag")).doesNotExist();
    }

    private void export(WorkspaceDoor door) throws Refusal, IOException {
        OpenLogbook logbook = opened(door);
        Sealing sealing = door.archive().sealing();
        sealing.save(sealing.seal(logbook, sealing.preview(logbook), PracticeKeys.PASSPHRASE.toCharArray()),
                folder.resolve("a.uitslag"));
        Files.delete(folder.resolve("a.uitslag"));
    }

    private void edit(String sql) throws SQLException {
        try (Connection connection = DriverManager
                .getConnection("jdbc:sqlite:" + workspace.resolve("workspace.db"));
                Statement statement = connection.createStatement()) {
            assertThat(statement.executeUpdate(sql)).as("rows edited").isPositive();
        }
    }

    private static OpenLogbook opened(WorkspaceDoor door) throws Refusal {
        Card card = door.archive().shelf().cards().getFirst();
        return door.archive().shelf().open(card);
    }
}
