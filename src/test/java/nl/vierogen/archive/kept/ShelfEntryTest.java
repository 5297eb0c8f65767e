package nl.vierogen.archive.kept;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import nl.vierogen.assessment.Card;
import nl.vierogen.assessment.Stage;
import nl.vierogen.json.StrictJson;
import nl.vierogen.logbook.LogbookKind;
import nl.vierogen.logbook.Round;
import nl.vierogen.logbook.Sha256;
import nl.vierogen.problem.Refusal;
import nl.vierogen.scoring.Outcome;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class ShelfEntryTest {
    /** As version 0.1.0 wrote it. */
    private static final String OLD = """
            {"packageIdentity":"%s","card":{"id":"a","number":"OEF-T1","kind":"TERMIJN","round":"FIRST",\
            "submittedOn":"2026-11-15","dueOn":"2026-12-03","importedAt":"2026-11-21T20:00:00Z","stage":"ASSESSING",\
            "scored":3,"toScore":26,"outcome":null,"practice":true}}""".formatted("0".repeat(64));

    @Test
    void whatAnEarlierVersionKeptIsReadAndWrittenAsToday() throws Refusal {
        ShelfEntry entry = ShelfEntry.read(OLD.getBytes(StandardCharsets.UTF_8));

        assertThat(entry).isEqualTo(new ShelfEntry(new Sha256("0".repeat(64)), Optional.empty(),
                new Card("a", "OEF-T1", LogbookKind.TERMIJN, Round.FIRST, LocalDate.of(2026, 11, 15),
                        LocalDate.of(2026, 12, 3), Instant.parse("2026-11-21T20:00:00Z"), Stage.ASSESSING, 3, 26,
                        Optional.empty(), true, false, false)));
        assertThat(ShelfEntry.read(StrictJson.write(entry))).as("as today, in the JSON of yesterday").isEqualTo(entry);
        assertThat(ShelfEntry.read(entry.kept())).isEqualTo(entry);
    }

    @Property
    void whatIsKeptIsReadAsItWas(@ForAll LogbookKind kind, @ForAll Round round, @ForAll Stage stage,
            @ForAll Optional<Outcome> outcome, @ForAll @IntRange(max = 30_000) int day, @ForAll @IntRange int scored,
            @ForAll @Size(3) boolean[] flags, @ForAll boolean seated) throws Refusal {
        ShelfEntry entry = new ShelfEntry(new Sha256("ab".repeat(32)),
                seated ? Optional.of(new SeatEntry("r", new Sha256("cd".repeat(32)), flags[0])) : Optional.empty(),
                new Card("b", "LB2026-0412\u00e9", kind, round,
                        LocalDate.ofEpochDay(day), LocalDate.ofEpochDay(day + 3L),
                        Instant.parse("2026-11-21T20:00:00.123Z"), stage, scored, scored + 1, outcome, flags[0],
                        flags[1], flags[2]));
        assertThat(ShelfEntry.read(entry.kept())).isEqualTo(entry);
    }

    @Test
    void keptBytesThatAreCutOffOrLongerOrOfAnotherKindAreRefused() throws Refusal {
        byte[] kept = ShelfEntry.read(OLD.getBytes(StandardCharsets.UTF_8)).kept();
        for (int length = 0; length < kept.length; length++) {
            assertRefused(Arrays.copyOf(kept, length));
        }
        assertRefused(Arrays.copyOf(kept, kept.length + 1));
        assertRefused(new String(kept, StandardCharsets.ISO_8859_1).replace("TERMIJN", "TERMIIN")
                .getBytes(StandardCharsets.ISO_8859_1));
        kept[0]++;
        assertRefused(kept);
    }

    private static void assertRefused(byte[] kept) {
        assertThatThrownBy(() -> ShelfEntry.read(kept)).isInstanceOf(Refusal.class);
    }

    @Test
    void whatKnewOfColleaguesAndNotOfCorrectionsIsReadToo() throws Refusal {
        String before = OLD.replace("\"card\":", "\"seat\":null,\"card\":").replace("\"practice\":true",
                "\"practice\":true,\"lookingAlong\":true");

        Card card = ShelfEntry.read(before.getBytes(StandardCharsets.UTF_8)).card();

        assertThat(card.lookingAlong()).isTrue();
        assertThat(card.correction()).isFalse();
    }

    @Test
    void anythingElseIsRefused() {
        assertRefused(OLD.replace("\"scored\":3,", "").getBytes(StandardCharsets.UTF_8));
        assertRefused("[]".getBytes(StandardCharsets.UTF_8));
    }
}
