package nl.vierogen.exchange.pack;

import static nl.vierogen.exchange.pack.Packages.ASSESSOR;
import static nl.vierogen.exchange.pack.Packages.BUREAU;
import static nl.vierogen.exchange.pack.Packages.COLLEAGUE;
import static nl.vierogen.exchange.pack.Packages.OLD_BUREAU;
import static nl.vierogen.exchange.pack.Packages.ROSTER;
import static nl.vierogen.exchange.pack.Packages.STRANGER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import nl.vierogen.problem.Problem;
import nl.vierogen.problem.Refusal;
import nl.vierogen.trust.Envelope;
import nl.vierogen.trust.Identity;
import nl.vierogen.trust.statement.Member;
import nl.vierogen.trust.statement.PracticeKeys;
import nl.vierogen.trust.statement.Role;
import nl.vierogen.trust.statement.Roster;
import nl.vierogen.trust.statement.StatementWriter;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.ObjectNode;

/** Who sent a package and whom it is for. */
class SenderTest {
    private static final Map<String, byte[]> SOUND = Packages.entries("termijn", 1);
    private static final Consumer<ObjectNode> UNCHANGED = tree -> {
    };

    @Test
    void aPackageForSomeoneElseDoesNotOpen() {
        assertThat(problem(Packages.seal(SOUND), COLLEAGUE, ROSTER)).isEqualTo(Problem.PACKAGE_NOT_FOR_YOU);
    }

    @Test
    void aPackageEncryptedAnewToSomeoneElseDoesNotOpen() throws Refusal {
        byte[] zip = Envelope.decrypt(Packages.seal(SOUND), ASSESSOR);
        byte[] passedOn = Envelope.encrypt(zip, List.of(COLLEAGUE.publicIdentity()));

        assertThat(problem(passedOn, COLLEAGUE, ROSTER)).isEqualTo(Problem.PACKAGE_NOT_FOR_YOU);
    }

    @Test
    void theBureauOpensItsOwnPackages() throws Refusal {
        byte[] file = Packages.seal(SOUND);

        assertThat(PackageReader.openAsBureau(file, BUREAU, ROSTER).identity())
                .isEqualTo(PackageReader.open(file, ASSESSOR, ROSTER).identity());
        assertThat(problem(file, BUREAU, ROSTER)).isEqualTo(Problem.PACKAGE_NOT_FOR_YOU);
    }

    @Test
    void anAssessorIsNotTheBureau() {
        Refusal refusal = catchThrowableOfType(Refusal.class,
                () -> PackageReader.openAsBureau(Packages.seal(SOUND), ASSESSOR, ROSTER));

        assertThat(refusal.problem()).isEqualTo(Problem.PACKAGE_NOT_FOR_YOU);
    }

    @Test
    void aStrangersSignatureIsAnUnknownSender() {
        assertThat(problem(signedBy(STRANGER, tree -> tree.putArray("signers").add(STRANGER.keyId().value()))))
                .isEqualTo(Problem.PACKAGE_SENDER_UNKNOWN);
    }

    @Test
    void anAssessorsSignatureIsAnUnknownSender() {
        assertThat(problem(signedBy(COLLEAGUE, tree -> tree.putArray("signers").add(COLLEAGUE.keyId().value()))))
                .isEqualTo(Problem.PACKAGE_SENDER_UNKNOWN);
    }

    @Test
    void aStrangersSignatureBesideTheBureausIsAnUnknownSender() throws Refusal {
        assertThat(problem(with(StatementWriter.addSignature(SOUND.get("statement.jws"), STRANGER, 1))))
                .isEqualTo(Problem.PACKAGE_SENDER_UNKNOWN);
    }

    @Test
    void aSignatureThatTheStatementDoesNotNameIsRefused() throws Refusal {
        assertThat(problem(with(StatementWriter.addSignature(SOUND.get("statement.jws"), OLD_BUREAU, 1))))
                .isEqualTo(Problem.SIGNER_SET);
    }

    @Test
    void aNameWithoutASignatureIsRefused() {
        assertThat(problem(signedBy(BUREAU, tree -> tree.withArray("signers").add(STRANGER.keyId().value()))))
                .isEqualTo(Problem.SIGNER_SET);
    }

    @Test
    void aKeyRevokedBeforeItSignedIsRefused() {
        assertThat(problem(signedBy(OLD_BUREAU, tree -> tree.putArray("signers").add(OLD_BUREAU.keyId().value()))))
                .isEqualTo(Problem.SIGNER_REVOKED);
    }

    @Test
    void aKeyRevokedAfterItSignedIsGood() throws Refusal {
        byte[] file = Packages.seal(signedBy(OLD_BUREAU, tree -> {
            tree.putArray("signers").add(OLD_BUREAU.keyId().value());
            tree.put("issuedAt", "2026-10-31T10:00:00Z").put("submittedOn", "2026-10-30");
        }));

        assertThat(Packages.open(file).images()).hasSize(5);
    }

    @Test
    void aPackageOfAKeyRevokedSinceIsNewOnlyBeforeTheRevocation() throws Refusal {
        LogbookPackage opened = Packages.open(Packages.seal(signedBy(OLD_BUREAU, tree -> {
            tree.putArray("signers").add(OLD_BUREAU.keyId().value());
            tree.put("issuedAt", "2026-10-31T10:00:00Z").put("submittedOn", "2026-10-30");
        })));
        opened.requireStandingSender(ROSTER, Packages.REVOKED_AT.minusMillis(1));
        assertThat(catchThrowableOfType(Refusal.class,
                () -> opened.requireStandingSender(ROSTER, Packages.REVOKED_AT)).problem())
                .isEqualTo(Problem.PACKAGE_SENDER_REVOKED);
        Packages.open(Packages.seal(SOUND)).requireStandingSender(ROSTER, Packages.NOW);
    }

    @Test
    void aClockSetBackDoesNotBringARevokedKeyBack() throws Refusal {
        LogbookPackage opened = Packages.open(Packages.seal(SOUND));
        Roster later = ROSTER.with(new Member(STRANGER.publicIdentity(), Role.BUREAU, Packages.NOW, Optional.empty()),
                Packages.NOW).revoked(BUREAU.keyId(), Packages.NOW, Packages.NOW);
        assertThat(catchThrowableOfType(Refusal.class,
                () -> opened.requireStandingSender(later, Packages.NOW.minusSeconds(86_400))).problem())
                .isEqualTo(Problem.PACKAGE_SENDER_REVOKED);
    }

    @Test
    void anOlderRosterThanTheBureausIsRefused() {
        assertThat(problem(Packages.seal(SOUND), ASSESSOR, Packages.roster(2, false)))
                .isEqualTo(Problem.ROSTER_OLDER);
        assertThat(catchThrowableOfType(Refusal.class,
                () -> PackageReader.open(Packages.seal(SOUND), ASSESSOR, Packages.roster(4, false)))).isNull();
    }

    @Test
    void practiceAndRealDoNotMix() {
        assertThat(problem(Packages.seal(SOUND), ASSESSOR, Packages.roster(3, true))).isEqualTo(Problem.PRACTICE_MIXED);
        assertThat(problem(signedBy(BUREAU, tree -> tree.put("practice", true)))).isEqualTo(Problem.PRACTICE_MIXED);
    }

    @Test
    void aPracticeBureausPackageBeforeARealRosterIsCalledPractice() {
        Identity bureau = PracticeKeys.bureau();

        assertThat(problem(signedBy(bureau, tree -> tree.put("practice", true)))).isEqualTo(Problem.PRACTICE_MIXED);
        assertThat(problem(Packages.seal(signedBy(STRANGER, UNCHANGED)), ASSESSOR, Packages.roster(3, true)))
                .isEqualTo(Problem.PACKAGE_SENDER_UNKNOWN);
    }

    @Test
    void anotherKindOfStatementIsRefused() {
        byte[] payload = Packages.payload(SOUND, UNCHANGED);

        assertThat(problem(with(StatementWriter.sign("vierogen-result+json", payload, List.of(BUREAU)))))
                .isEqualTo(Problem.FORMAT_UNKNOWN);
    }

    private static Map<String, byte[]> signedBy(Identity signer, Consumer<ObjectNode> change) {
        return Packages.resigned(SOUND, signer, change);
    }

    private static Map<String, byte[]> with(byte[] statement) {
        Map<String, byte[]> changed = new LinkedHashMap<>(SOUND);
        changed.put("statement.jws", statement);
        return changed;
    }

    private static Problem problem(Map<String, byte[]> entries) {
        return problem(Packages.seal(entries), ASSESSOR, ROSTER);
    }

    private static Problem problem(byte[] file, Identity opener, Roster roster) {
        return catchThrowableOfType(Refusal.class, () -> PackageReader.open(file, opener, roster)).problem();
    }
}
