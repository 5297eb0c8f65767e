package nl.vierogen.exchange.pack.folder;

import static nl.vierogen.exchange.pack.Packages.ASSESSOR;
import static nl.vierogen.exchange.pack.Packages.BUREAU;
import static nl.vierogen.exchange.pack.Packages.ROSTER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import nl.vierogen.exchange.jpeg.Exif;
import nl.vierogen.exchange.jpeg.HostileJpegs;
import nl.vierogen.exchange.jpeg.Jpegs;
import nl.vierogen.exchange.jpeg.Sign;
import nl.vierogen.exchange.jpeg.StrippedSegment;
import nl.vierogen.exchange.jpeg.Surgery;
import nl.vierogen.exchange.pack.BureauFinding;
import nl.vierogen.exchange.pack.FirstRoundStatement;
import nl.vierogen.exchange.pack.LogbookPackage;
import nl.vierogen.exchange.pack.PackageReader;
import nl.vierogen.exchange.pack.Packages;
import nl.vierogen.exchange.pack.RetakeStatement;
import nl.vierogen.logbook.Basis;
import nl.vierogen.logbook.SlotId;
import nl.vierogen.problem.Problem;
import nl.vierogen.problem.Refusal;
import nl.vierogen.trust.Identity;
import nl.vierogen.trust.KeyId;
import nl.vierogen.trust.statement.PracticeKeys;
import nl.vierogen.trust.statement.Roster;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PackingTest {
    private static final Clock CLOCK = Clock.fixed(Packages.NOW, ZoneOffset.UTC);
    private static final String FIRST = "beeld case1-hc.JPG";

    @TempDir
    Path folder;

    @Test
    void whatIsPackedOpensAtTheAssessors() throws Refusal {
        PackedLogbook packed = pack(Folder.biometry(folder));

        LogbookPackage opened = PackageReader.open(packed.file(), ASSESSOR, ROSTER);

        assertThat(opened.identity()).isEqualTo(packed.content().identity());
        assertThat(opened.images()).hasSize(12);
        assertThat(opened.images().get(new SlotId("case1-ac"))).isEqualTo(Jpegs.small(1));
        assertThat(opened.statement().practice()).isFalse();
        assertThat(opened.statement().issuedAt()).isEqualTo(Packages.NOW);
        assertThat(opened.logbook().number()).isEqualTo("LB2026-0412");
    }

    @Test
    void nothingIsSentToAKeyThatIsRevokedOrTheBureaus() throws Refusal {
        Roster later = ROSTER.revoked(ASSESSOR.keyId(), Packages.NOW, Packages.NOW);
        for (KeyId recipient : List.of(ASSESSOR.keyId(), BUREAU.keyId())) {
            assertThat(catchThrowableOfType(Refusal.class, () -> Dispatch.to(recipient, BUREAU, later, CLOCK)))
                    .hasToString("PACK_RECIPIENT_UNKNOWN [" + recipient + "]");
        }
    }

    @Test
    void aWholeLogbookHandedInAsARetakeHadNoFirstRound() throws Refusal {
        byte[] edited = Surgery.afterStart(Jpegs.small(0),
                Exif.segment("GIMP", 1, "2026:10:14 20:00:01", "2026:10:12 09:30:00"));
        PackedLogbook packed = pack(Folder.biometry(folder).file(FIRST, edited).change(t -> t.put("round", "RETAKE")));

        RetakeStatement statement = (RetakeStatement) PackageReader.open(packed.file(), ASSESSOR, ROSTER).statement();
        assertThat(statement.basis()).isEqualTo(Basis.NO_FIRST);
        assertThat(statement.firstAssessedOn()).isEmpty();
        assertThat(statement.assessed()).hasSize(12);
        assertThat(statement.old()).isEmpty();
        assertThat(statement.number()).isEqualTo("LB2026-0412");
        assertThat(statement.findings()).extracting(BureauFinding::kind).contains(Sign.Kind.EDITED_WITH);
    }

    @Test
    void aDatingLogbookForPracticeOpensWithPracticeKeys() throws Refusal {
        Packing packing = new Packing(PracticeKeys.bureau(), PracticeKeys.roster(), CLOCK);
        PackedLogbook packed = packing.pack(Folder.dating(folder).path(), PracticeKeys.assessor().keyId(),
                PackOrder.usual());

        assertThat(PackageReader.open(packed.file(), PracticeKeys.assessor(), PracticeKeys.roster()).statement()
                .practice()).isTrue();
    }

    @Test
    void whatIsStrippedIsReportedAndItsSignsAreSigned() throws Refusal {
        byte[] exif = Exif.segment("Adobe Photoshop 26.1 (J. Jansen)", 1, "2026:10:14 20:00:01",
                "2026:10:12 09:30:00");
        byte[] jpeg = Surgery.afterStart(Jpegs.small(0), exif);

        PackedLogbook packed = pack(Folder.biometry(folder).file(FIRST, jpeg));

        PackedImage first = packed.report().getFirst();
        assertThat(first.name()).isEqualTo(FIRST);
        assertThat(first.stripped()).containsExactly(new StrippedSegment("Exif", exif.length));
        assertThat(packed.report().get(1).stripped()).isEmpty();
        SlotId slot = new SlotId("case1-hc");
        assertThat(((FirstRoundStatement) packed.content().statement()).bureauFindings()).containsExactlyInAnyOrder(
                new BureauFinding(slot, Sign.Kind.EDITED_WITH, "Photoshop"),
                new BureauFinding(slot, Sign.Kind.CHANGED_ON, "2026-10-14"),
                new BureauFinding(slot, Sign.Kind.TAKEN_ON, "2026-10-12"));
        assertThat(packed.content().images().get(slot)).isEqualTo(Jpegs.small(0));
    }

    static List<HostileJpegs.Hostile> hostile() {
        return HostileJpegs.all();
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void aHostileImageIsRefusedByTheNameOfItsFile(HostileJpegs.Hostile hostile) {
        Refusal refusal = refusal(Folder.biometry(folder).file(FIRST, hostile.bytes()));

        assertThat(refusal.problem()).isEqualTo(hostile.problem());
        assertThat(refusal.details()).containsExactly(FIRST);
    }

    @Test
    void anImageThatDoesNotDecodeIsRefused() {
        byte[] jpeg = Jpegs.sized(800, 600, 0.9f, 1);
        byte[] half = Surgery.join(Arrays.copyOf(jpeg, jpeg.length / 2), Surgery.bytes(0, 0xFF, 0xD9));

        assertThat(refusal(Folder.biometry(folder).file(FIRST, half)).problem()).isEqualTo(Problem.JPEG_UNDECODABLE);
    }

    @Test
    void onlyAnAssessorOfTheRosterCanReceive() {
        for (Identity nobody : List.of(Packages.STRANGER, BUREAU, PracticeKeys.assessor())) {
            KeyId keyId = nobody.keyId();
            Refusal refusal = catchThrowableOfType(Refusal.class,
                    () -> new Packing(BUREAU, ROSTER, CLOCK).pack(Folder.dating(folder).path(), keyId,
                            PackOrder.usual()));

            assertThat(refusal.problem()).isEqualTo(Problem.PACK_RECIPIENT_UNKNOWN);
            assertThat(refusal.details()).containsExactly(keyId.value());
        }
    }

    @Test
    void onlyTheBureauOfTheRosterCanPack() {
        Refusal refusal = catchThrowableOfType(Refusal.class,
                () -> new Packing(ASSESSOR, ROSTER, CLOCK).pack(Folder.dating(folder).path(), ASSESSOR.keyId(),
                        PackOrder.usual()));

        assertThat(refusal.problem()).isEqualTo(Problem.SIGNER_ROLE);
    }

    @Test
    void aRevokedBureauCannotPack() {
        Refusal refusal = catchThrowableOfType(Refusal.class,
                () -> new Packing(Packages.OLD_BUREAU, ROSTER, CLOCK).pack(Folder.dating(folder).path(),
                        ASSESSOR.keyId(), PackOrder.usual()));

        assertThat(refusal.problem()).isEqualTo(Problem.SIGNER_REVOKED);
    }

    private static PackedLogbook pack(Folder folder) throws Refusal {
        return new Packing(BUREAU, ROSTER, CLOCK).pack(folder.path(), ASSESSOR.keyId(), PackOrder.usual());
    }

    private static Refusal refusal(Folder folder) {
        Refusal refusal = catchThrowableOfType(Refusal.class, () -> pack(folder));
        assertThat(refusal).isNotNull();
        return refusal;
    }
}
