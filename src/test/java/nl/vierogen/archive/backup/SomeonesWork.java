package nl.vierogen.archive.backup;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import nl.vierogen.archive.own.OpenedKeys;
import nl.vierogen.archive.own.OwnFolder;
import nl.vierogen.problem.Refusal;
import nl.vierogen.store.Act;
import nl.vierogen.store.StreamId;
import nl.vierogen.store.Workspace;
import nl.vierogen.trust.Identity;
import nl.vierogen.trust.IdentityFile;
import nl.vierogen.trust.PersonCode;
import nl.vierogen.trust.Strength;
import nl.vierogen.trust.statement.Member;
import nl.vierogen.trust.statement.Role;
import nl.vierogen.trust.statement.Roster;
import nl.vierogen.trust.statement.RosterFile;

/** The workspace of an assessor with keys, a roster, and logbooks whose contents say what they are. */
final class SomeonesWork {
    static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");
    static final String WORDS = "vier ogen zien meer";
    /** In every event. */
    static final String CANARY = "kanarievogeltje";
    static final Identity IDENTITY = Identity.fromSeed(new PersonCode("BO-017"), bytes("assessor"));

    private static final Identity BUREAU = Identity.fromSeed(new PersonCode("BU-010"), bytes("bureau"));

    private SomeonesWork() {
    }

    static OwnFolder folder(Path work) {
        return new OwnFolder(work, InstantSource.fixed(NOW));
    }

    /** Makes keys and a roster. */
    static OpenedKeys keys(Path work) throws IOException, Refusal {
        Files.createDirectories(work);
        Files.write(work.resolve(OwnFolder.IDENTITY),
                IdentityFile.write(IDENTITY, WORDS.toCharArray(), Strength.PRACTICE));
        OpenedKeys keys = folder(work).unlock(WORDS.toCharArray());
        Path roster = work.resolveSibling("1.deelnemers");
        Files.write(roster, RosterFile.write(new Roster(1, false, NOW, List.of(
                new Member(BUREAU.publicIdentity(), Role.BUREAU, Instant.EPOCH, Optional.empty()),
                new Member(IDENTITY.publicIdentity(), Role.ASSESSOR, Instant.EPOCH, Optional.empty()))), BUREAU));
        keys.offered(roster).accept();
        return keys;
    }

    static Workspace open(Path work) throws Refusal {
        return Workspace.open(work, IDENTITY.dataKey().derive("workspace").secretKey("AES").getEncoded(),
                InstantSource.fixed(NOW));
    }

    /** Adds a logbook: a package of so many bytes and a few events. */
    static void addLogbook(Workspace workspace, int number, int packageBytes) throws Refusal {
        byte[] encrypted = new byte[packageBytes];
        new Random(number).nextBytes(encrypted);
        workspace.packages().put(identity(number), encrypted);
        workspace.journal().append(Act.of(stream(number), "imported", bytes(CANARY + number))
                .projecting(bytes("card of " + number)).importing(identity(number)));
        workspace.journal().append(stream(number), "act", bytes(CANARY + " scored " + number));
    }

    static StreamId stream(int number) {
        return StreamId.parse("00000000-0000-0001-0000-%012x".formatted(number));
    }

    static String identity(int number) {
        return "%064x".formatted(number);
    }

    /** What lies in and beside the work's folder, without the files of the test itself. */
    static List<String> names(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile).map(file -> folder.relativize(file).toString()).sorted().toList();
        }
    }

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
