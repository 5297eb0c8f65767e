package nl.vierogen.exchange.pack.folder;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.vierogen.exchange.pack.LogbookRules;
import nl.vierogen.logbook.CaseId;
import nl.vierogen.logbook.Examination;
import nl.vierogen.logbook.LogbookCase;
import nl.vierogen.problem.Problem;
import nl.vierogen.problem.Refusal;
import nl.vierogen.scoring.ScoreForm;

/** Reads the cases of a description beside the form. */
final class DraftCases {
    private final ScoreForm form;
    private final DraftDates dates;

    DraftCases(ScoreForm form, DraftDates dates) {
        this.form = form;
        this.dates = dates;
    }

    /** Every case of the form, in its order. */
    List<LogbookCase> all(List<Description.CaseText> texts) throws Refusal {
        List<LogbookCase> cases = some(texts);
        for (CaseId id : LogbookRules.cases(form)) {
            if (cases.stream().noneMatch(one -> one.id().equals(id))) {
                throw new Refusal(Problem.PACK_CASE_MISSING, id);
            }
        }
        return cases;
    }

    /** Those cases of the form that are described, in its order. */
    List<LogbookCase> some(List<Description.CaseText> texts) throws Refusal {
        List<CaseId> known = LogbookRules.cases(form);
        Map<String, Description.CaseText> byId = new HashMap<>();
        for (Description.CaseText text : texts) {
            if (known.stream().noneMatch(id -> id.value().equals(text.id()))) {
                throw new Refusal(Problem.PACK_CASE_UNKNOWN, text.id());
            }
            if (byId.put(text.id(), text) != null) {
                throw new Refusal(Problem.PACK_CASE_TWICE, text.id());
            }
        }
        List<LogbookCase> cases = new ArrayList<>();
        for (CaseId id : known) {
            Description.CaseText text = byId.get(id.value());
            if (text != null) {
                cases.add(read(id, text));
            }
        }
        return cases;
    }

    /** What is handed in at once has one examination a case (procedure 2026, 2.f, 4.h). */
    private LogbookCase read(CaseId id, Description.CaseText text) throws Refusal {
        if (text.examinations().size() != 1) {
            throw new Refusal(Problem.PACK_CASE_INVALID, id, "examinations");
        }
        return new LogbookCase(id, List.of(read(id, text.examinations().getFirst())));
    }

    private Examination read(CaseId id, Description.ExaminationText text) throws Refusal {
        String place = id + "/" + text.id();
        if (text.route().isPresent() != LogbookRules.hasRoute(form, id)) {
            throw new Refusal(Problem.PACK_CASE_INVALID, id, "route");
        }
        var age = DraftDates.age(place, text.gestationalAge());
        var examinedOn = dates.examinedOn(place, text.examinedOn());
        try {
            return new Examination(text.id(), text.bmi(), age, examinedOn, text.route());
        } catch (IllegalArgumentException e) {
            boolean sound = Examination.isId(text.id());
            throw new Refusal(Problem.PACK_CASE_INVALID, id, sound ? "bmi" : "examinations.id");
        }
    }
}
