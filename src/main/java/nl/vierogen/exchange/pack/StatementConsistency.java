package nl.vierogen.exchange.pack;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.vierogen.logbook.CaseId;
import nl.vierogen.logbook.Examination;
import nl.vierogen.logbook.LogbookCase;
import nl.vierogen.logbook.LogbookImage;
import nl.vierogen.logbook.SlotId;
import nl.vierogen.problem.Problem;
import nl.vierogen.problem.Refusal;
import nl.vierogen.scoring.FormSlot;
import nl.vierogen.scoring.ScoreForm;

/** What a statement must satisfy beside its form: slots, cases, examinations, routes and dates. */
final class StatementConsistency {
    private final PackageStatement statement;
    private final ScoreForm form;
    private final LocalDate issuedOn;

    private StatementConsistency(PackageStatement statement, ScoreForm form) {
        this.statement = statement;
        this.form = form;
        this.issuedOn = LocalDate.ofInstant(statement.issuedAt(), LogbookRules.ZONE);
    }

    /** @throws Refusal PACKAGE_CONTENT with the place that contradicts another */
    static void require(PackageStatement statement, ScoreForm form) throws Refusal {
        new StatementConsistency(statement, form).require();
    }

    private void require() throws Refusal {
        require(form.kind() == statement.kind(), "kind");
        List<SlotId> slots = statement.images().stream().map(LogbookImage::slot).toList();
        require(slots.equals(form.slots().stream().map(FormSlot::id).toList()), "images");
        List<CaseId> cases = statement.cases().stream().map(LogbookCase::id).toList();
        require(cases.equals(LogbookRules.cases(form)), "cases");
        LocalDate lastSubmission = switch (statement) {
            case FirstRoundStatement first -> lastSubmission(first);
        };
        for (LogbookCase one : statement.cases()) {
            requireCase(one, lastSubmission);
        }
        for (LogbookImage image : statement.images()) {
            requireImage(image);
        }
    }

    private LocalDate lastSubmission(FirstRoundStatement first) throws Refusal {
        Optional<LocalDate> again = first.resubmittedOn();
        LocalDate last = again.orElse(first.submittedOn());
        require(!first.submittedOn().isAfter(issuedOn), "submittedOn");
        require(again.isEmpty() || !last.isBefore(first.submittedOn()) && !last.isAfter(issuedOn), "resubmittedOn");
        require(!first.dueOn().isBefore(last), "dueOn");
        require(first.bureauFindings().stream().allMatch(finding -> form.slot(finding.slot()).isPresent()),
                "bureauFindings");
        return last;
    }

    private void requireCase(LogbookCase one, LocalDate lastSubmission) throws Refusal {
        // a second examination comes with remade images only (procedure 2026, 4.h)
        require(one.examinations().size() == 1, "cases/" + one.id());
        boolean routed = LogbookRules.hasRoute(form, one.id());
        for (Examination examination : one.examinations()) {
            String place = "cases/" + one.id() + "/" + examination.id();
            require(examination.route().isPresent() == routed, place + "/route");
            require(examination.examinedOn().map(day -> !day.isAfter(lastSubmission)).orElse(true),
                    place + "/examinedOn");
        }
    }

    private void requireImage(LogbookImage image) throws Refusal {
        boolean known = form.slot(image.slot()).map(FormSlot::caseId).flatMap(statement.logbook()::logbookCase)
                .flatMap(one -> one.examination(image.examination())).isPresent();
        require(known, "images/" + image.slot() + "/examination");
    }

    private static void require(boolean holds, String place) throws Refusal {
        if (!holds) {
            throw new Refusal(Problem.PACKAGE_CONTENT, place);
        }
    }
}
