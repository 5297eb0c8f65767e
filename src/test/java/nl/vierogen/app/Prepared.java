package nl.vierogen.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import nl.vierogen.app.workspace.WorkspaceDoor;
import nl.vierogen.archive.PracticeDesk;
import nl.vierogen.assessment.act.Act;
import nl.vierogen.assessment.act.LifeAct;
import nl.vierogen.assessment.opened.OpenLogbook;
import nl.vierogen.exchange.result.payload.ProgramVersion;
import nl.vierogen.inbox.ImportReport;
import nl.vierogen.problem.Refusal;
import nl.vierogen.trust.statement.PracticeKeys;

/** A practice workspace with a biometry logbook that was begun: the questions before the first image are answered. */
public record Prepared(Path workspace, Path logbook) {

    /** Makes it in an empty folder. */
    public static Prepared in(Path folder) throws IOException, Refusal {
        Path workspace = folder.resolve("work");
        Path file = Files.write(folder.resolve("OEF-B1.logboek"), PracticeDesk.biometrie());
        try (WorkspaceDoor door = WorkspaceDoor.practice(workspace, PracticeKeys.assessor(), Clock.systemUTC(),
                ProgramVersion.current())) {
            ImportReport report = door.archive().shelf().importFile(file);
            if (!(report.result() instanceof ImportReport.Added added)) {
                throw new IllegalStateException(report.toString());
            }
            OpenLogbook logbook = door.archive().shelf().open(added.card());
            logbook.session().perform(_ -> Optional.of(new Act.Opened()));
            logbook.session().perform(_ -> Optional.of(new LifeAct.DeclaredIndependent()));
        }
        return new Prepared(workspace, file);
    }
}
