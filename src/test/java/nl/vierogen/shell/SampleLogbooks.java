package nl.vierogen.shell;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import nl.vierogen.assessment.ActLog;
import nl.vierogen.assessment.AssessmentSession;
import nl.vierogen.assessment.Card;
import nl.vierogen.assessment.MemoryActLog;
import nl.vierogen.assessment.Stage;
import nl.vierogen.assessment.Terms;
import nl.vierogen.assessment.act.Act;
import nl.vierogen.assessment.act.LifeAct;
import nl.vierogen.assessment.opened.OpenLogbook;
import nl.vierogen.exchange.form.BuiltInForms;
import nl.vierogen.exchange.form.ProcedureReader;
import nl.vierogen.logbook.Logbook;
import nl.vierogen.logbook.LogbookKind;
import nl.vierogen.logbook.Round;
import nl.vierogen.logbook.SlotId;
import nl.vierogen.problem.Refusal;
import nl.vierogen.scoring.Counting;
import nl.vierogen.scoring.Criterion;
import nl.vierogen.scoring.CriterionId;
import nl.vierogen.scoring.FormSlot;
import nl.vierogen.scoring.Outcome;
import nl.vierogen.scoring.ScoreForm;

/** Logbooks to show screens with. */
public final class SampleLogbooks {
    public static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-21T20:04:12Z"),
            ZoneId.of("Europe/Amsterdam"));
    private static final LocalDate SUBMITTED = LocalDate.of(2026, 11, 2);

    private SampleLogbooks() {
    }

    /** Nothing scored. */
    public static OpenLogbook fresh(String number, LogbookKind kind) {
        return fresh(number, kind, new MemoryActLog());
    }

    /** Nothing scored, with this journal. */
    public static OpenLogbook fresh(String number, LogbookKind kind, ActLog log) {
        OpenLogbook logbook = untouched(number, kind, log);
        act(logbook, new LifeAct.DeclaredIndependent());
        return logbook;
    }

    /** Never opened, with this journal. */
    public static OpenLogbook untouched(String number, LogbookKind kind, ActLog log) {
        ScoreForm form = BuiltInForms.newest(kind == LogbookKind.TERMIJN ? "termijn" : "biometrie").orElseThrow()
                .form();
        Logbook logbook = new Logbook(number, kind, Round.FIRST, SUBMITTED, LocalDate.of(2026, 12, 3), List.of(),
                List.of());
        try {
            return new OpenLogbook(logbook.number(), logbook, form, ProcedureReader.newest(), true, _ -> new byte[0],
                    new AssessmentSession(Terms.usual(Counting.whole(form)), log));
        } catch (Refusal impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Complete and sufficient, with comments, a doubt and a change after completion. */
    public static OpenLogbook sufficient() {
        OpenLogbook logbook = fresh("LB2026-0412", LogbookKind.BIOMETRIE);
        score(logbook, 2);
        act(logbook, new Act.Scored(new SlotId("case2-hc"), new CriterionId("plane"), 0));
        act(logbook, new Act.Scored(new SlotId("case2-ac"), new CriterionId("calipers"), 1));
        act(logbook, new Act.Scored(new SlotId("case4-fl"), new CriterionId("settings"), 1));
        act(logbook, new Act.DoubtSet(new SlotId("case2-hc"), new CriterionId("plane"), true));
        act(logbook, new Act.FeedbackWritten(new SlotId("case2-hc"),
                "Het cavum septi pellucidi is niet te zien en de doorsnede loopt schuin door het cerebellum. "
                        + "Kantel de transducer iets naar voren."));
        act(logbook, new Act.FeedbackWritten(new SlotId("case4-fl"), "De gain mag iets lager."));
        act(logbook, new Act.OverallFeedbackWritten("Een verzorgd logboek met duidelijke beelden."));
        return logbook;
    }

    /** Complete, and a structural error of the head. */
    public static OpenLogbook insufficient() {
        OpenLogbook logbook = fresh("LB2026-0377", LogbookKind.BIOMETRIE);
        score(logbook, 1);
        for (int number = 1; number <= 4; number++) {
            SlotId slot = new SlotId("case" + number + "-hc");
            act(logbook, new Act.Scored(slot, new CriterionId("plane"), 0));
            act(logbook, new Act.RetakeMarked(slot, List.of("plane", "structural"), ""));
        }
        act(logbook, new Act.RetakeMarked(new SlotId("case3-fl"), List.of("calipers"),
                "Plaats de calipers op het midden van de botuiteinden."));
        return logbook;
    }

    /** Makes every plane of the head incorrect. */
    public static void structuralError(OpenLogbook logbook) {
        for (int number = 1; number <= 4; number++) {
            act(logbook, new Act.Scored(new SlotId("case" + number + "-hc"), new CriterionId("plane"), 0));
        }
    }

    /** Half done. */
    public static OpenLogbook half() {
        OpenLogbook logbook = fresh("LB2026-0398", LogbookKind.BIOMETRIE);
        logbook.form().slots().stream().limit(8).forEach(slot -> score(logbook, slot, 2));
        act(logbook, new Act.ScoreCleared(new SlotId("case1-ac"), new CriterionId("calipers")));
        act(logbook, new Act.DoubtSet(new SlotId("case1-fl"), new CriterionId("settings"), true));
        return logbook;
    }

    /** Ten cards, of every stage. */
    public static List<Card> cards() {
        return List.of(card("LB2026-0398", LogbookKind.BIOMETRIE, Round.FIRST, 19, Stage.ASSESSING, 14, 48),
                card("LB2026-0401", LogbookKind.TERMIJN, Round.FIRST, 21, Stage.NEW, 0, 26),
                card("LB2026-0412", LogbookKind.BIOMETRIE, Round.FIRST, 33, Stage.READY, 48, 48),
                card("LB2026-0377", LogbookKind.BIOMETRIE, Round.RETAKE, 23, Stage.COLLEAGUE_FIRST, 48, 48),
                card("LB2026-0420", LogbookKind.TERMIJN, Round.SECOND_OPINION, 45, Stage.NEW, 0, 26),
                card("LB2026-0388", LogbookKind.TERMIJN, Round.FIRST, 22, Stage.ASSESSING, 25, 26),
                card("LB2026-0350", LogbookKind.TERMIJN, Round.FIRST, 5, Stage.SEALED, 26, 26),
                card("LB2026-0351", LogbookKind.BIOMETRIE, Round.RETAKE, 8, Stage.SEALED, 12, 12));
    }

    static Card card(String number, LogbookKind kind, Round round, int due, Stage stage, int scored, int toScore) {
        return new Card("id-" + number, number, kind, round, SUBMITTED, LocalDate.of(2026, 11, 1).plusDays(due - 1),
                Instant.EPOCH, stage, scored, toScore,
                stage == Stage.SEALED ? Optional.of(Outcome.SUFFICIENT) : Optional.empty(), true, false,
                false);
    }

    /** The same, when what was signed is open again. */
    public static Card corrected(Card card, Stage stage) {
        return new Card(card.id(), card.number(), card.kind(), card.round(), card.submittedOn(), card.dueOn(),
                card.importedAt(), stage, card.toScore(), card.toScore(), Optional.empty(), true, false, true);
    }

    private static void score(OpenLogbook logbook, int points) {
        logbook.form().slots().forEach(slot -> score(logbook, slot, points));
    }

    private static void score(OpenLogbook logbook, FormSlot slot, int points) {
        for (Criterion criterion : logbook.form().criteria(slot.id())) {
            act(logbook, new Act.Scored(slot.id(), criterion.id(), points));
        }
    }

    /** Does an act. */
    public static void act(OpenLogbook logbook, Act act) {
        try {
            logbook.session().perform(_ -> Optional.of(act));
        } catch (Refusal impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
