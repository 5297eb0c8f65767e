package nl.vierogen.app;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.vierogen.exchange.form.BuiltInForms;
import nl.vierogen.exchange.form.FormFile;
import nl.vierogen.exchange.jpeg.Jpegs;
import nl.vierogen.exchange.pack.PackageWriter;
import nl.vierogen.exchange.pack.round.HandedIn;
import nl.vierogen.exchange.pack.round.NoFirst;
import nl.vierogen.exchange.pack.round.NoFirstPackaging;
import nl.vierogen.exchange.pack.round.RoundOrder;
import nl.vierogen.logbook.CaseId;
import nl.vierogen.logbook.Examination;
import nl.vierogen.logbook.GestationalAge;
import nl.vierogen.logbook.Policy;
import nl.vierogen.logbook.ReviewMode;
import nl.vierogen.logbook.Route;
import nl.vierogen.logbook.SlotId;
import nl.vierogen.problem.Refusal;
import nl.vierogen.scoring.FormSlot;
import nl.vierogen.trust.PublicIdentity;
import nl.vierogen.trust.statement.PracticeKeys;

/** A package that somebody brings: a dating logbook of today, without a first round. */
final class OwnPackage {
    private static final int DAYS_TO_ASSESS = 28;

    private OwnPackage() {
    }

    /** No BMI, one image in two slots, and a policy that asks for two signatures whatever the outcome. */
    static byte[] withSignsForTwo(String number) throws Refusal {
        FormFile form = BuiltInForms.newest("termijn").orElseThrow();
        Clock clock = Clock.systemDefaultZone();
        LocalDate today = LocalDate.now(clock);
        Map<SlotId, byte[]> jpegs = new LinkedHashMap<>();
        Map<CaseId, Examination> examinations = new LinkedHashMap<>();
        for (FormSlot slot : form.form().slots()) {
            jpegs.put(slot.id(), Jpegs.sized(320, 240, 0.7f, Math.max(1, jpegs.size())));
            examinations.put(slot.caseId(), examination(slot.id().value(), today.minusDays(10)));
        }
        NoFirst terms = new NoFirst(number, true, "2026", form, new Policy(ReviewMode.BLIND, false, false, 2));
        PublicIdentity assessor = PracticeKeys.assessor().publicIdentity();
        RoundOrder order = RoundOrder.fresh(PracticeKeys.bureau().keyId(), assessor.keyId(), PracticeKeys.roster(),
                clock.instant(), today.plusDays(DAYS_TO_ASSESS));
        return PackageWriter.write(
                NoFirstPackaging.draft(terms, HandedIn.on(today, examinations, jpegs), order), PracticeKeys.bureau(),
                List.of(assessor, PracticeKeys.bureau().publicIdentity()));
    }

    private static Examination examination(String slot, LocalDate day) {
        if (slot.equals("uterus")) {
            return new Examination("e1", Optional.empty(), Optional.empty(), Optional.of(day), Optional.empty());
        }
        return new Examination("e1", slot.equals("crl1") ? Optional.empty() : Optional.of(new BigDecimal("23.4")),
                Optional.of(new GestationalAge(11, 2)), Optional.of(day),
                Optional.of(slot.equals("crl4") ? Route.TV : Route.TA));
    }
}
