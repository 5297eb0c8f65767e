package nl.vierogen.archive.kept;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import nl.vierogen.assessment.Card;
import nl.vierogen.assessment.Stage;
import nl.vierogen.json.StrictJson;
import nl.vierogen.logbook.LogbookKind;
import nl.vierogen.logbook.Round;
import nl.vierogen.logbook.Sha256;
import nl.vierogen.problem.Refusal;
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
        assertThat(ShelfEntry.read(StrictJson.write(entry))).isEqualTo(entry);
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
        assertThatThrownBy(() -> ShelfEntry.read(OLD.replace("\"scored\":3,", "").getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> ShelfEntry.read("[]".getBytes(StandardCharsets.UTF_8))).isInstanceOf(Refusal.class);
    }
}
