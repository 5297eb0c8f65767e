package nl.vierogen.archive;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import nl.vierogen.archive.kept.ShelfEntry;
import nl.vierogen.assessment.Card;
import nl.vierogen.problem.Refusal;
import nl.vierogen.store.Act;
import nl.vierogen.store.Projection;
import nl.vierogen.store.Recorded;
import nl.vierogen.store.StreamId;
import nl.vierogen.store.Workspace;
import nl.vierogen.trust.IdentityFile;
import nl.vierogen.trust.Strength;
import nl.vierogen.trust.statement.PracticeKeys;

/**
 * A practice workspace with as many sealed logbooks as one likes. A few are imported, scored and signed by the program
 * itself, on pictures of a stamp's size. The others are their events recorded again under a number and a due date of
 * their own, a logbook a transaction; they open and show like any other, on the package of the one they repeat.
 */
public final class ManySealed {
    private static final int MODELS = 20;
    private static final LocalDate FIRST_DUE = LocalDate.of(2026, 12, 1);
    private static final int DAYS = 60;

    private ManySealed() {
    }

    /** @param arguments folder of the workspace, which is made; number of logbooks */
    public static void main(String[] arguments) throws IOException, Refusal {
        long begun = System.nanoTime();
        make(Path.of(arguments[0]), Integer.parseInt(arguments[1]));
        System.out.printf("%s logbooks in %d ms%n", arguments[1], (System.nanoTime() - begun) / 1_000_000);
    }

    /** Makes the workspace, which opens with the practice keys. The same every time but for keys and seals. */
    public static void make(Path workspace, int n) throws IOException, Refusal {
        Files.createDirectories(workspace);
        Files.write(workspace.resolve("identity.sleutel"), IdentityFile.write(PracticeKeys.assessor(),
                PracticeKeys.PASSPHRASE.toCharArray(), Strength.PRACTICE));
        Path beside = Files.createTempDirectory("many-sealed");
        try (Laptop laptop = new Laptop(beside, PracticeKeys.assessor()); Workspace large = open(workspace)) {
            List<Model> models = models(laptop, Math.min(n, MODELS));
            for (Model model : models) {
                large.packages().put(model.entry().packageIdentity().hex(), model.packed());
            }
            for (int number = 0; number < n; number++) {
                large.journal().append(acts(models.get(number % models.size()), number, models.size()));
            }
        } finally {
            delete(beside);
        }
    }

    private static Workspace open(Path workspace) throws Refusal {
        return Workspace.open(workspace, PracticeKeys.assessor().dataKey().derive("workspace").secretKey("AES")
                .getEncoded(), () -> PracticeDesk.NOW);
    }

    /** A logbook that the program sealed. */
    private record Model(ShelfEntry entry, byte[] packed, List<String> images, List<Recorded> events) {
    }

    private static List<Model> models(Laptop laptop, int count) throws IOException, Refusal {
        for (int number = 0; number < count; number++) {
            var logbook = Laptop.score(laptop.open(Tiny.logbook(number).packed()), Bench.PASS);
            Laptop.sign(laptop.archive().sealing(), logbook);
        }
        List<Model> models = new ArrayList<>();
        for (Projection sealed : laptop.workspace().journal().projections()) {
            ShelfEntry entry = ShelfEntry.read(sealed.content().orElseThrow());
            byte[] packed = laptop.workspace().packages().get(entry.packageIdentity().hex());
            List<String> images = Tiny.opened(packed).statement().assessed().stream()
                    .map(image -> image.sha256().hex()).toList();
            models.add(new Model(entry, packed, images, laptop.workspace().journal().read(sealed.stream())));
        }
        return models;
    }

    private static List<Act> acts(Model model, int number, int models) {
        StreamId stream = StreamId.parse("00000000-0000-4000-8000-%012x".formatted(number + 1));
        Card card = model.entry().card();
        byte[] projection = new ShelfEntry(model.entry().packageIdentity(), model.entry().seat(),
                new Card(stream.toString(), "LB2026-%05d".formatted(number + 1), card.kind(), card.round(),
                        card.submittedOn(), FIRST_DUE.plusDays(number % DAYS), card.importedAt(), card.stage(),
                        card.scored(), card.toScore(), card.outcome(), card.practice(), card.lookingAlong(),
                        card.correction()))
                .kept();
        List<Act> acts = new ArrayList<>();
        for (Recorded event : model.events()) {
            Act act = Act.of(stream, event.type(), event.payload());
            acts.add(acts.isEmpty() ? first(act, model, number < models) : act);
        }
        acts.add(acts.removeLast().projecting(projection));
        return acts;
    }

    private static Act first(Act act, Model model, boolean claims) {
        Act seeing = act.seeing(model.images());
        return claims ? seeing.importing(model.entry().packageIdentity().hex()) : seeing;
    }

    private static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> all = Files.walk(folder)) {
                for (Path one : all.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(one);
                }
            }
        }
    }
}
