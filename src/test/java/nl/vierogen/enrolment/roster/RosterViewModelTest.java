package nl.vierogen.enrolment.roster;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.vierogen.enrolment.OfferedRoster;
import nl.vierogen.enrolment.Unlocked;
import nl.vierogen.problem.Problem;
import nl.vierogen.problem.Refusal;
import nl.vierogen.texts.Texts;
import nl.vierogen.ui.AnsweringDialogs;
import nl.vierogen.ui.Dates;
import nl.vierogen.ui.DirectTasks;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RosterViewModelTest {
    private static final Instant ISSUED = Instant.parse("2026-11-20T10:00:00Z");

    private final Texts texts = Texts.in(Locale.of("nl"));
    private final AnsweringDialogs dialogs = new AnsweringDialogs();
    private Optional<Refusal> refusal = Optional.empty();
    private int accepted;
    private int told;
    private final RosterViewModel model = new RosterViewModel(new Keys(), new DirectTasks(), dialogs, texts,
            new Dates(texts, Clock.fixed(ISSUED, ZoneOffset.UTC)), () -> told++);

    @Test
    void lookingTakesNothingIntoUse() {
        dialogs.toOpen = List.of(Path.of("v3.deelnemers"));
        model.choose();
        assertThat(model.offeredProperty().get()).isPresent();
        assertThat(model.facts(new Offer()))
                .isEqualTo("Versie 3 van 20 november 2026 om 10:00:00, met 12 beoordelaars");
        model.refuse();
        model.accept();
        assertThat(accepted).isZero();
        assertThat(told).isZero();
    }

    @Test
    void acceptingTakesIt() {
        model.look(Path.of("v3.deelnemers"));
        model.accept();
        assertThat(accepted).isEqualTo(1);
        assertThat(told).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"ROSTER_OLDER | is ouder dan de lijst die al bekend is",
            "SIGNER_UNKNOWN | niet op de deelnemerslijst", "ROSTER_WITHOUT_YOU | staat uw sleutel",
            "PRACTICE_MIXED | gaan niet samen", "ROSTER_INVALID | is ongeldig"})
    void aRefusedRosterSaysWhyInASentence(Problem problem, String sentence) {
        refusal = Optional.of(new Refusal(problem, "2", "3"));
        model.look(Path.of("v2.deelnemers"));
        assertThat(model.offeredProperty().get()).isEmpty();
        assertThat(model.asking().noticeProperty().get().text()).contains(sentence);
    }

    private final class Offer implements OfferedRoster {
        @Override
        public int version() {
            return 3;
        }

        @Override
        public Instant issuedAt() {
            return ISSUED;
        }

        @Override
        public int assessors() {
            return 12;
        }

        @Override
        public boolean isFirst() {
            return false;
        }

        @Override
        public List<String> bureauFingerprints() {
            return List.of();
        }

        @Override
        public void accept() {
            accepted++;
        }
    }

    private final class Keys implements Unlocked {
        @Override
        public String person() {
            return "BO-017";
        }

        @Override
        public String fingerprint() {
            return "0000";
        }

        @Override
        public Optional<Integer> rosterVersion() {
            return Optional.of(2);
        }

        @Override
        public void saveEnrolment(Path target) {
            throw new IllegalStateException("nobody asked");
        }

        @Override
        public OfferedRoster offered(Path file) throws Refusal {
            if (refusal.isPresent()) {
                throw refusal.get();
            }
            return new Offer();
        }
    }
}
