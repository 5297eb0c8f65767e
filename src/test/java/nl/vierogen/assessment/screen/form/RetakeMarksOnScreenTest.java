package nl.vierogen.assessment.screen.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import nl.vierogen.assessment.SampleLogbook;
import nl.vierogen.assessment.act.RetakeMark;
import nl.vierogen.assessment.screen.state.Desk;
import nl.vierogen.logbook.SlotId;
import nl.vierogen.scoring.Criterion;
import nl.vierogen.scoring.CriterionPlace;
import nl.vierogen.scoring.FormSlot;
import nl.vierogen.texts.Texts;
import nl.vierogen.ui.DirectTasks;
import org.junit.jupiter.api.Test;

class RetakeMarksOnScreenTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-21T20:30:00Z"),
            ZoneId.of("Europe/Amsterdam"));

    private final SampleLogbook logbook = SampleLogbook.biometrie();
    private final Desk desk = new Desk(logbook.open(), Texts.in(Locale.of("nl")), new DirectTasks(), CLOCK);

    @Test
    void theMarkOfAStructuralErrorIsThereAndStays() {
        RetakeViewModel retake = scored(0);
        desk.caret().show(new SlotId("case2-hc"));
        assertThat(retake.stateProperty().get().marked()).isTrue();
        assertThat(retake.stateProperty().get().locked()).isTrue();
        assertThat(retake.stateProperty().get().summary()).startsWith("Structurele fout");

        retake.unmark();
        retake.toggle("structural");

        assertThat(retake.stateProperty().get().marked()).isTrue();
        assertThat(desk.noticeProperty().get()).startsWith("Dit beeld hoort bij de structurele fout");
    }

    @Test
    void aReasonBesideTheStructuralErrorIsAdded() {
        RetakeViewModel retake = scored(0);
        desk.caret().show(new SlotId("case2-hc"));

        retake.toggle("calipers");

        assertThat(desk.assessment().retakeMark(new SlotId("case2-hc")))
                .contains(new RetakeMark(List.of("calipers", "structural"), ""));
    }

    @Test
    void aProposalIsAcceptedForWhatLostPoints() {
        RetakeViewModel retake = scored(1);
        desk.caret().show(new SlotId("case3-fl"));
        assertThat(retake.stateProperty().get().proposal()).isNotEmpty();
        assertThat(retake.stateProperty().get().marked()).isFalse();

        retake.accept();

        assertThat(desk.assessment().retakeMark(new SlotId("case3-fl")).orElseThrow().reasons()).contains("plane");
        assertThat(retake.stateProperty().get().proposal()).isEmpty();
    }

    @Test
    void nothingIsProposedWhileTheOutcomeIsOpenOrSufficient() {
        RetakeViewModel retake = new RetakeViewModel(desk);
        assertThat(retake.stateProperty().get().proposal()).isEmpty();

        retake.accept();

        assertThat(desk.assessment().retakeMarks()).isEmpty();
        assertThat(desk.noticeProperty().get()).isEqualTo("Voor dit beeld is er geen voorstel.");
    }

    private RetakeViewModel scored(int headPlanes) {
        for (FormSlot slot : logbook.form().slots()) {
            for (Criterion criterion : logbook.form().criteria(slot.id())) {
                boolean head = slot.id().value().endsWith("hc") && criterion.id().value().equals("plane");
                desk.recorder().score("", new CriterionPlace(slot.id(), criterion.id()),
                        OptionalInt.of(head ? headPlanes : 1), desk.caret()::tell);
            }
        }
        return new RetakeViewModel(desk);
    }
}
