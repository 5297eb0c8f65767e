package nl.vierogen.verdict.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.vierogen.assessment.SampleLogbook;
import nl.vierogen.assessment.act.Act;
import nl.vierogen.assessment.act.Advice;
import nl.vierogen.assessment.act.RemarkAct;
import nl.vierogen.assessment.act.ReviewAct;
import nl.vierogen.conditions.Finding;
import nl.vierogen.letter.privacy.KnownWords;
import nl.vierogen.logbook.SlotId;
import nl.vierogen.remark.Pin;
import nl.vierogen.scoring.Change;
import nl.vierogen.scoring.Consequence;
import nl.vierogen.scoring.CriterionId;
import nl.vierogen.texts.Texts;
import org.junit.jupiter.api.Test;

class PrivacyViewModelTest {
    private static final SlotId HEAD = new SlotId("case1-hc");

    private final SampleLogbook logbook = SampleLogbook.biometrie();
    private final PassedHits passed = new PassedHits();
    private final List<SlotId> went = new ArrayList<>();
    private final PrivacyViewModel privacy = model();

    @Test
    void everyTextIsLookedAtAndEachHitSaysWhere() {
        logbook.done(new Act.FeedbackWritten(HEAD, "Groet, Marjan"))
                .done(new RemarkAct.PinPlaced("a", new Pin(HEAD, BigDecimal.ONE, BigDecimal.ZERO, Optional.empty(),
                        "zie B-314")))
                .done(new Act.RetakeMarked(HEAD, List.of("plane"), "mail m@praktijk.nl"))
                .done(new Act.OverallFeedbackWritten("Bel 06-12345678."))
                .done(new RemarkAct.AdviceGiven(new Advice(List.of(), "Vraag mvoorbeeld.")));

        assertThat(look()).isFalse();

        assertThat(privacy.hitsProperty().get()).extracting(hit -> hit.where() + ": " + hit.words()).containsExactly(
                "Opmerking bij Casus 1 · HC: Marjan", "Pin 1 bij Casus 1 · HC: B-314",
                "Toelichting bij de herkansing van Casus 1 · HC: m@praktijk.nl",
                "Opmerking bij het hele logboek: 06-12345678", "Advies: mvoorbeeld");
        privacy.goTo(privacy.hitsProperty().get().getFirst());
        privacy.goTo(privacy.hitsProperty().get().getLast());
        assertThat(went).containsExactly(HEAD);
    }

    @Test
    void whatTwoAgreedIsLookedAtWhoeverWroteIt() {
        logbook.open().form().slotIds().forEach(slot -> logbook.scoredAll(slot.value(), 1));
        Finding finding = new Finding("k", List.of(HEAD), Finding.Decision.CONFIRMED, Consequence.NOTE, "zie B-314");
        Change change = new Change(HEAD, new CriterionId("plane"), 2, "Marjan zag het.");
        logbook.done(new ReviewAct.Asked("r", 1, "kid", "B-314", false)).done(new ReviewAct.Answered("r", 1,
                logbook.session().assessment().reading(),
                new ReviewAct.Agreement(List.of(change), List.of(finding), false)));

        assertThat(look()).isFalse();

        assertThat(privacy.hitsProperty().get()).extracting(hit -> hit.where() + ": " + hit.words()).containsExactly(
                "Reden van de afgesproken score bij Casus 1 · HC: Marjan", "Toelichting bij voorwaarde k: B-314");
    }

    @Test
    void anOrdinaryWordIsPassedByHandAndOnlyThere() {
        logbook.done(new Act.FeedbackWritten(HEAD, "Een voorbeeld van hoe het hoort."));
        assertThat(look()).isFalse();

        privacy.pass(privacy.hitsProperty().get().getFirst(), true);
        assertThat(privacy.clearProperty().get()).isTrue();
        assertThat(model(passed).look(logbook.session().assessment())).as("also when one comes back").isTrue();

        logbook.done(new Act.OverallFeedbackWritten("Een voorbeeld."));
        assertThat(look()).as("the same word elsewhere").isFalse();
        privacy.pass(privacy.hitsProperty().get().getFirst(), false);
        assertThat(privacy.hitsProperty().get()).noneMatch(Hit::passed);
    }

    @Test
    void anAddressAndACodeAreNeverPassed() {
        logbook.done(new Act.FeedbackWritten(HEAD, "m@praktijk.nl en B-314"));
        look();

        privacy.hitsProperty().get().forEach(hit -> privacy.pass(hit, true));

        assertThat(privacy.hitsProperty().get()).hasSize(2).noneMatch(Hit::mayPass);
        assertThat(privacy.clearProperty().get()).isFalse();
    }

    @Test
    void onesOwnLogbookMayBeNamed() {
        logbook.done(new Act.OverallFeedbackWritten("LB2026-0412 is een verzorgd logboek."));

        assertThat(look()).isTrue();
    }

    private boolean look() {
        return privacy.look(logbook.session().assessment());
    }

    private PrivacyViewModel model() {
        return model(passed);
    }

    private PrivacyViewModel model(PassedHits kept) {
        return new PrivacyViewModel(logbook.open(),
                new KnownWords("Marjan Voorbeeld", "mvoorbeeld", List.of("B-314"), Optional.of("LB2026-0412")), kept,
                Texts.in(Locale.of("nl")), went::add);
    }
}
