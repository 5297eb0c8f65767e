package nl.vierogen.exchange.pack;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
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
    private final LocalDate lastSubmission;

    private StatementConsistency(PackageStatement statement, ScoreForm form) {
        this.statement = statement;
        this.form = form;
        this.lastSubmission = statement.resubmittedOn().orElse(statement.submittedOn());
    }

    /** @throws Refusal PACKAGE_CONTENT with the place that contradicts another */
    static void require(PackageStatement statement, ScoreForm form) throws Refusal {
        require(form.kind() == statement.kind(), "kind");
        new RoundSlots(statement, form).require();
        new StatementConsistency(statement, form).require();
    }

    static void require(boolean holds, String place) throws Refusal {
        if (!holds) {
            throw new Refusal(Problem.PACKAGE_CONTENT, place);
        }
    }

    private void require() throws Refusal {
        Set<SlotId> assessed = statement.assessed().stream().map(LogbookImage::slot).collect(Collectors.toSet());
        List<CaseId> concerned = form.slots().stream().filter(slot -> assessed.contains(slot.id()))
                .map(FormSlot::caseId).distinct().toList();
        require(statement.cases().stream().map(LogbookCase::id).toList().equals(concerned), "cases");
        requireDates();
        require(statement.findings().stream().allMatch(finding -> assessed.contains(finding.slot())),
                "bureauFindings");
        for (LogbookImage image : statement.assessed()) {
            requireImage(image);
        }
        for (LogbookImage image : statement.old()) {
            requireImage(image);
        }
        for (LogbookCase one : statement.cases()) {
            requireCase(one);
        }
    }

    private void requireDates() throws Refusal {
        LocalDate issuedOn = LocalDate.ofInstant(statement.issuedAt(), LogbookRules.ZONE);
        Optional<LocalDate> again = statement.resubmittedOn();
        require(!statement.submittedOn().isAfter(issuedOn), "submittedOn");
        require(again.isEmpty() || !lastSubmission.isBefore(statement.submittedOn())
                && !lastSubmission.isAfter(issuedOn), "resubmittedOn");
        require(!statement.dueOn().isBefore(lastSubmission), "dueOn");
        // what is handed in again comes after the assessment that asked for it (procedure 2026, 4.a)
        require(statement.madeAfter().map(day -> !day.isAfter(statement.submittedOn())).orElse(true),
                statement instanceof RetakeStatement ? "firstAssessedOn" : "madeAfter");
    }

    private void requireCase(LogbookCase one) throws Refusal {
        // a case is one examination (procedure 2026, 2.f), and so is what is made again of it (4.h)
        Set<String> used = new HashSet<>();
        for (List<LogbookImage> images : List.of(statement.assessed(), statement.old())) {
            Set<String> these = images.stream().filter(image -> caseOf(image.slot()).equals(one.id()))
                    .map(LogbookImage::examination).collect(Collectors.toSet());
            require(these.size() <= 1, "cases/" + one.id());
            used.addAll(these);
        }
        require(one.examinations().size() == used.size(), "cases/" + one.id());
        boolean routed = LogbookRules.hasRoute(form, one.id());
        for (Examination examination : one.examinations()) {
            String place = "cases/" + one.id() + "/" + examination.id();
            require(examination.route().isPresent() == routed, place + "/route");
            require(examination.examinedOn().map(day -> !day.isAfter(lastSubmission)).orElse(true),
                    place + "/examinedOn");
        }
    }

    private void requireImage(LogbookImage image) throws Refusal {
        boolean known = statement.cases().stream().filter(one -> one.id().equals(caseOf(image.slot())))
                .anyMatch(one -> one.examination(image.examination()).isPresent());
        require(known, "images/" + image.slot() + "/examination");
    }

    private CaseId caseOf(SlotId slot) {
        return form.slot(slot).map(FormSlot::caseId).orElseThrow();
    }
}
