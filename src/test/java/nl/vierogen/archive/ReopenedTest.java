package nl.vierogen.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import nl.vierogen.archive.kept.KeptLooks;
import nl.vierogen.archive.kept.ShelfEntry;
import nl.vierogen.assessment.opened.OpenLogbook;
import nl.vierogen.conditions.picture.Likeness;
import nl.vierogen.conditions.picture.PictureHash;
import nl.vierogen.conditions.picture.Print;
import nl.vierogen.conditions.sign.Evidence;
import nl.vierogen.exchange.jpeg.Jpegs;
import nl.vierogen.logbook.LogbookImage;
import nl.vierogen.logbook.Sha256;
import nl.vierogen.logbook.SlotId;
import nl.vierogen.problem.Refusal;
import nl.vierogen.store.Act;
import nl.vierogen.store.Projection;
import nl.vierogen.store.Recorded;
import nl.vierogen.trust.statement.PracticeKeys;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A logbook that is opened again at a later start: what its images look like is read from its journal, so that none of
 * them is decoded before it is shown. A journal from before that was kept opens as well.
 */
class ReopenedTest {
    private static final SlotId HEAD = new SlotId("case1-hc");
    private static final SlotId ABDOMEN = new SlotId("case1-ac");
    private static final Evidence SAVED_ANEW = new Evidence.InTwoSlots(ABDOMEN, HEAD, Likeness.NEARLY);

    @TempDir
    Path folder;

    private final byte[] different = Tiny.logbook(17).packed();
    // the first head is the abdomen too, saved anew
    private final byte[] alike = Tiny.logbook(17).showing("case1-ac", Jpegs.sized(128, 96, 0.6f, 1700)).packed();

    @Test
    void theImagesLookAsTheyDidAtTheImport() throws Exception {
        assertThat(pairs(openedTwice(alike))).containsExactly(SAVED_ANEW);
        assertThat(pairs(openedTwice(different))).isEmpty();
    }

    @Test
    void theJournalIsBelievedAndNoImageIsDecoded() throws Exception {
        // no image looks like that: whoever decoded one would not find it like the others
        KeptLooks invented = new KeptLooks(Tiny.opened(different).statement().assessed().stream()
                .map(LogbookImage::sha256).map(image -> new Print(image, new PictureHash("0f".repeat(32)))).toList());

        assertThat(pairs(opened(different, Optional.of(invented)))).hasSize(3);
    }

    @Test
    void aJournalFromBeforeLooksWereKeptOpensAndTheImagesAreLookedAt() throws Exception {
        assertThat(pairs(opened(alike, Optional.empty()))).containsExactly(SAVED_ANEW);
        assertThat(pairs(opened(different, Optional.empty()))).isEmpty();
    }

    private OpenLogbook openedTwice(byte[] packed) throws Exception {
        try (Laptop laptop = laptop("twice", packed)) {
            laptop.open(packed);
            assertThat(events(laptop)).extracting(Recorded::type).containsOnlyOnce(KeptLooks.TYPE);
        }
        try (Laptop again = laptop("twice", packed)) {
            return again.archive().shelf().open(again.archive().shelf().cards().getFirst());
        }
    }

    /** Opened from a journal that has the import, and these looks instead of its own. */
    private OpenLogbook opened(byte[] packed, Optional<KeptLooks> looks) throws Exception {
        try (Laptop first = laptop("first", packed); Laptop later = laptop("later", packed)) {
            first.open(packed);
            ShelfEntry entry = ShelfEntry.read(only(first).content().orElseThrow());
            Recorded imported = events(first).getFirst();
            later.workspace().packages().put(entry.packageIdentity().hex(), packed);
            later.workspace().journal().append(Act.of(imported.stream(), imported.type(), imported.payload())
                    .projecting(entry.kept()).importing(entry.packageIdentity().hex()));
            if (looks.isPresent()) {
                later.workspace().journal().append(imported.stream(), KeptLooks.TYPE, looks.get().kept());
            }
            return later.archive().shelf().open(later.archive().shelf().cards().getFirst());
        }
    }

    private Laptop laptop(String name, byte[] packed) throws Exception {
        Path own = Files.createDirectories(folder.resolve(name + Sha256.of(packed).hex()));
        return new Laptop(own, PracticeKeys.assessor());
    }

    private static List<Recorded> events(Laptop laptop) throws Refusal {
        return laptop.workspace().journal().read(only(laptop).stream());
    }

    private static Projection only(Laptop laptop) throws Refusal {
        return laptop.workspace().journal().projections().getFirst();
    }

    private static List<Evidence> pairs(OpenLogbook logbook) {
        return logbook.signs().stream().flatMap(sign -> sign.evidence().stream())
                .filter(Evidence.InTwoSlots.class::isInstance).toList();
    }
}
