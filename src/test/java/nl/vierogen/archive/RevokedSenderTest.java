package nl.vierogen.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import nl.vierogen.inbox.ImportReport;
import nl.vierogen.problem.Problem;
import nl.vierogen.problem.Refusal;
import nl.vierogen.trust.Identity;
import nl.vierogen.trust.PersonCode;
import nl.vierogen.trust.statement.Member;
import nl.vierogen.trust.statement.PracticeKeys;
import nl.vierogen.trust.statement.Role;
import nl.vierogen.trust.statement.Roster;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The Bureau lost a key and revoked it: what came in before stays, what comes in after is not believed any more. */
class RevokedSenderTest {
    private static final Instant REVOKED = PracticeDesk.NOW.plus(Duration.ofDays(1));
    private static final Instant BEFORE = REVOKED.minusMillis(1);

    @TempDir
    Path folder;

    @Test
    void aPackageThatCameInBeforeStaysInUseAndIsKnown() throws Exception {
        try (Laptop laptop = laptop("one", PracticeKeys.roster(), BEFORE)) {
            assertThat(laptop.take(PracticeDesk.biometrie())).isInstanceOf(ImportReport.Added.class);
        }
        try (Laptop laptop = laptop("one", revoked(), REVOKED)) {
            assertThat(laptop.take(PracticeDesk.biometrie())).isInstanceOf(ImportReport.Known.class);
            assertThat(laptop.open(PracticeDesk.biometrie()).form().slots()).hasSize(12);
        }
    }

    @Test
    void thePackageIsNewUntilTheRevocationAndRefusedFromThen() throws Exception {
        try (Laptop laptop = laptop("before", revoked(), BEFORE)) {
            assertThat(laptop.take(PracticeDesk.biometrie())).isInstanceOf(ImportReport.Added.class);
        }
        try (Laptop laptop = laptop("after", revoked(), REVOKED)) {
            assertThat(Bench.refused(laptop.take(PracticeDesk.biometrie())))
                    .isEqualTo(Problem.PACKAGE_SENDER_REVOKED);
            assertThat(laptop.archive().shelf().cards()).isEmpty();
        }
    }

    @Test
    void thatItWasForeseenMakesNoDifference() throws Exception {
        try (Laptop laptop = laptop("after", revoked(), REVOKED)) {
            laptop.archive().shelf()
                    .foresee(Files.write(folder.resolve("a.logboek"), PracticeDesk.biometrie()));

            assertThat(Bench.refused(laptop.take(PracticeDesk.biometrie())))
                    .isEqualTo(Problem.PACKAGE_SENDER_REVOKED);
            assertThat(laptop.archive().shelf().cards()).isEmpty();
        }
    }

    private Laptop laptop(String name, Roster roster, Instant now) throws Refusal {
        return new Laptop(folder.resolve(name), PracticeKeys.assessor(), roster, now);
    }

    /** The practice roster, on which the Bureau has taken another key. */
    private static Roster revoked() throws Refusal {
        Roster before = PracticeKeys.roster();
        Identity next = Identity.fromSeed(new PersonCode("BU-002"), "next".getBytes(StandardCharsets.US_ASCII));
        return before.with(new Member(next.publicIdentity(), Role.BUREAU, before.issuedAt(), Optional.empty()),
                before.issuedAt()).revoked(PracticeKeys.bureau().keyId(), REVOKED, before.issuedAt());
    }
}
