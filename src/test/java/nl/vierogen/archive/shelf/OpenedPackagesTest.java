package nl.vierogen.archive.shelf;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Optional;
import nl.vierogen.archive.PracticeDesk;
import nl.vierogen.archive.kept.Desk;
import nl.vierogen.exchange.pack.LogbookPackage;
import nl.vierogen.exchange.pack.PackageReader;
import nl.vierogen.problem.Refusal;
import nl.vierogen.store.StreamId;
import nl.vierogen.store.Workspace;
import nl.vierogen.trust.statement.PracticeKeys;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OpenedPackagesTest {
    @TempDir
    Path folder;

    private Workspace workspace;
    private OpenedPackages packages;
    private LogbookPackage elsewhere;
    private StreamId stream;

    @BeforeEach
    void aLogbookThatIsKept() throws Refusal {
        workspace = Workspace.open(folder, new byte[32], () -> PracticeDesk.NOW);
        Desk desk = new Desk(PracticeKeys.assessor(), PracticeKeys.roster(), workspace, () -> PracticeDesk.NOW);
        packages = new OpenedPackages(desk, new Guests());
        elsewhere = PackageReader.open(PracticeDesk.termijn(), desk.identity(), desk.roster());
        stream = StreamId.parse(new Logbooks(desk, packages)
                .add(elsewhere, Optional.empty(), elsewhere.identity(), PracticeDesk.termijn()).id());
    }

    @AfterEach
    void close() {
        workspace.close();
    }

    @Test
    void whatWasOpenedElsewhereFromTheVeryBytesKeptIsAtHand() throws Refusal {
        packages.hold(stream, elsewhere, PracticeDesk.termijn().clone());

        assertThat(packages.of(stream)).isSameAs(elsewhere);
    }

    @Test
    void fromOtherBytesThePackageKeptIsOpened() throws Refusal {
        packages.hold(stream, elsewhere, new byte[0]);

        assertThat(packages.of(stream)).isNotSameAs(elsewhere);
        assertThat(packages.of(stream).identity()).isEqualTo(elsewhere.identity());
    }

    @Test
    void anotherPackageIsNeverTakenForTheOneKept() throws Refusal {
        LogbookPackage other = PackageReader.open(PracticeDesk.biometrie(), PracticeKeys.assessor(),
                PracticeKeys.roster());

        packages.hold(stream, other, PracticeDesk.termijn());

        assertThat(packages.of(stream).identity()).isEqualTo(elsewhere.identity());
    }
}
