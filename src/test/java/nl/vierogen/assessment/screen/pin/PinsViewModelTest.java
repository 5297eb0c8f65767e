package nl.vierogen.assessment.screen.pin;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.vierogen.assessment.SampleLogbook;
import nl.vierogen.assessment.screen.state.Desk;
import nl.vierogen.logbook.SlotId;
import nl.vierogen.problem.Problem;
import nl.vierogen.remark.Pin;
import nl.vierogen.remark.PinPlace;
import nl.vierogen.scoring.CriterionId;
import nl.vierogen.texts.Texts;
import nl.vierogen.ui.HeldTasks;
import org.junit.jupiter.api.Test;

class PinsViewModelTest {
    private final SampleLogbook logbook = SampleLogbook.biometrie();
    private final Desk desk = new Desk(logbook.open(), Texts.in(Locale.of("nl")), new HeldTasks(),
            Clock.fixed(Instant.parse("2026-11-21T20:30:00Z"), ZoneId.of("Europe/Amsterdam")));
    private final PinsViewModel pins = new PinsViewModel(desk);

    @Test
    void aPinIsInTheJournalAsSoonAsItIsSetAndGoesIntoTheResultOnceItSaysSomething() {
        pins.place(0.123456, 0.5);
        assertThat(bare()).containsExactly(new PinPlace(new SlotId("case1-hc"), new BigDecimal("0.1235"),
                new BigDecimal("0.5"), Optional.of(new CriterionId("magnification"))));
        assertThat(pins.unsavedProperty().get()).isFalse();
        assertThat(saved()).isEmpty();

        pins.textProperty().set("Hier loopt de ellips binnen het bot.");
        pins.save();

        assertThat(saved()).containsExactly(new Pin(new SlotId("case1-hc"), new BigDecimal("0.1235"),
                new BigDecimal("0.5"), Optional.of(new CriterionId("magnification")),
                "Hier loopt de ellips binnen het bot."));
        assertThat(pins.stateProperty().get().pins()).extracting(PinLine::accessible)
                .containsExactly("Pin 1 · Vergroting: Hier loopt de ellips binnen het bot.");
    }

    @Test
    void aPinWithoutTextStaysWithItsNumber() {
        placed("Eerst");
        pins.place(0.5, 0.5);
        pins.textProperty().set("  ");
        pins.close();

        assertThat(saved()).hasSize(1);
        assertThat(pins.isEditing()).isFalse();
        assertThat(desk.noticeProperty().get()).startsWith("De pin blijft staan en is opgeslagen.");
        assertThat(pins.stateProperty().get().pins()).extracting(PinLine::number).containsExactly(1, 2);
        assertThat(pins.stateProperty().get().pins()).extracting(PinLine::shown).containsExactly("Eerst",
                "nog zonder tekst");
        assertThat(pins.unsavedProperty().get()).as("nothing is waiting to be saved").isFalse();
    }

    @Test
    void aPinWithoutTextIsThereAgainWhenTheLogbookIsOpenedAgain() {
        pins.place(0.5, 0.5);

        PinsViewModel later = new PinsViewModel(desk);
        assertThat(later.stateProperty().get().pins()).extracting(PinLine::shown).containsExactly("nog zonder tekst");
        later.editNext();
        later.textProperty().set("Toch nog");
        later.close();
        assertThat(saved()).extracting(Pin::text).containsExactly("Toch nog");
        assertThat(bare()).isEmpty();
    }

    @Test
    void aPinThatCannotBeSavedYetIsShownAndSaysSoAndIsSavedWithTheNext() {
        logbook.log().refuse(Optional.of(Problem.DISK_FULL));
        pins.place(0.5, 0.5);
        pins.close();
        assertThat(bare()).isEmpty();
        assertThat(pins.unsavedProperty().get()).isTrue();
        assertThat(pins.stateProperty().get().pins()).hasSize(1);

        logbook.log().refuse(Optional.empty());
        pins.save();
        assertThat(bare()).hasSize(1);
        assertThat(pins.unsavedProperty().get()).isFalse();
    }

    @Test
    void aPinWithoutTextIsStillThereAfterAnotherImageAndIsSavedOnceItSaysSomething() {
        pins.place(0.5, 0.5);
        desk.caret().moveImage(1);
        assertThat(pins.stateProperty().get().pins()).isEmpty();
        desk.caret().moveImage(-1);

        pins.editNext();
        pins.textProperty().set("Nu wel");
        pins.close();
        assertThat(saved()).extracting(Pin::text).containsExactly("Nu wel");
        assertThat(bare()).isEmpty();
        assertThat(pins.unsavedProperty().get()).isFalse();
        assertThat(pins.stateProperty().get().pins()).hasSize(1);
    }

    @Test
    void aPinWithoutTextComesBeforeAnotherPinSoThatItKeepsItsNumber() {
        pins.place(0.5, 0.5);
        pins.close();

        assertThat(pins.mayPlace()).isFalse();
        assertThat(pins.isEditing()).isTrue();
        assertThat(desk.noticeProperty().get()).startsWith("Deze pin heeft nog geen tekst.");
        pins.place(0.1, 0.1);
        assertThat(pins.stateProperty().get().pins()).hasSize(1);
    }

    @Test
    void aPinWithoutTextCanBeTakenAway() {
        pins.place(0.5, 0.5);
        pins.close();
        pins.remove(pins.stateProperty().get().pins().getFirst().id());

        assertThat(pins.stateProperty().get().pins()).isEmpty();
        assertThat(bare()).isEmpty();
        assertThat(pins.mayPlace()).isTrue();
    }

    @Test
    void theTextOfAPinCanBeWrittenAgainAndNotEmptied() {
        placed("Eerst");
        pins.editNext();
        pins.textProperty().set("Daarna");
        pins.close();
        assertThat(saved()).extracting(Pin::text).containsExactly("Daarna");

        pins.editNext();
        pins.textProperty().set("");
        pins.close();
        assertThat(saved()).extracting(Pin::text).containsExactly("Daarna");
        assertThat(desk.noticeProperty().get()).startsWith("Een pin zonder tekst bestaat niet");
    }

    @Test
    void aPinIsTakenAwayAndUndoBringsItBack() {
        placed("Eerst");
        pins.remove(pins.stateProperty().get().pins().getFirst().id());
        assertThat(saved()).isEmpty();

        desk.recorder().undo("ongedaan maken", _ -> {
        });
        assertThat(saved()).extracting(Pin::text).containsExactly("Eerst");
    }

    @Test
    void undoOfANewPinClosesItsText() {
        pins.place(0.5, 0.5);
        pins.textProperty().set("Eerst");
        pins.save();
        desk.recorder().undo("ongedaan maken", _ -> {
        });

        assertThat(saved()).isEmpty();
        assertThat(pins.isEditing()).isFalse();
        assertThat(pins.stateProperty().get().pins()).extracting(PinLine::text).containsExactly("");
        desk.recorder().undo("ongedaan maken", _ -> {
        });
        assertThat(pins.stateProperty().get().pins()).isEmpty();
    }

    @Test
    void undoOfSettingAPinClosesItsText() {
        pins.place(0.5, 0.5);
        desk.recorder().undo("ongedaan maken", _ -> {
        });

        assertThat(pins.isEditing()).isFalse();
        assertThat(pins.stateProperty().get().pins()).isEmpty();
        assertThat(pins.unsavedProperty().get()).isFalse();
    }

    @Test
    void goingToAnotherImageSavesWhatWasTypedWhereItWasTyped() {
        pins.place(0.5, 0.5);
        pins.textProperty().set("Op de eerste");
        desk.caret().moveImage(1);

        assertThat(saved()).extracting(Pin::slot).containsExactly(new SlotId("case1-hc"));
        assertThat(pins.isEditing()).isFalse();
        assertThat(pins.stateProperty().get().pins()).isEmpty();
    }

    @Test
    void aRefusedPinIsKeptUntilItIsSavedAfterAll() {
        logbook.log().refuse(Optional.of(Problem.DISK_FULL));
        pins.place(0.5, 0.5);
        pins.textProperty().set("Blijft");
        pins.close();

        assertThat(saved()).isEmpty();
        assertThat(pins.drafts()).containsExactly("Blijft");
        assertThat(pins.unsavedProperty().get()).isTrue();

        logbook.log().refuse(Optional.empty());
        pins.save();
        assertThat(saved()).extracting(Pin::text).containsExactly("Blijft");
        assertThat(pins.drafts()).isEmpty();
    }

    private void placed(String text) {
        pins.place(0.25, 0.75);
        pins.textProperty().set(text);
        pins.close();
    }

    private Collection<PinPlace> bare() {
        return List.copyOf(logbook.session().assessment().barePins().values());
    }

    private Collection<Pin> saved() {
        return List.copyOf(logbook.session().assessment().pins().values());
    }
}
