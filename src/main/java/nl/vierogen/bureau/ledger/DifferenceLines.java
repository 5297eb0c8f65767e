package nl.vierogen.bureau.ledger;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.vierogen.bureau.line.Reply;
import nl.vierogen.bureau.line.SharedOptions;
import nl.vierogen.conditions.Finding;
import nl.vierogen.exchange.result.payload.Mark;
import nl.vierogen.exchange.result.payload.StructuralError;
import nl.vierogen.ledger.Difference;
import nl.vierogen.ledger.Edits;
import nl.vierogen.ledger.Replaced;
import nl.vierogen.logbook.SlotId;
import nl.vierogen.remark.Pin;
import nl.vierogen.scoring.Outcome;
import nl.vierogen.trust.KeyId;

/** Says for a person what a revision changed: what decides first, texts only by their place. */
final class DifferenceLines {
    private final SharedOptions shared;
    private final Reply reply;

    DifferenceLines(SharedOptions shared) {
        this.shared = shared;
        this.reply = shared.reply();
    }

    void write(Difference difference) {
        if (difference.isEmpty()) {
            reply.line("bureau.compare.same", difference.before(), difference.after());
            return;
        }
        reply.line("bureau.compare.title", difference.before(), difference.after());
        difference.outcome().ifPresent(outcome -> reply.line("bureau.compare.outcome", name(outcome.before()),
                name(outcome.after())));
        difference.score().ifPresent(this::score);
        difference.points().forEach(point -> reply.line("bureau.compare.points", point.slot(), point.criterion(),
                points(point.before()), points(point.after())));
        edits("bureau.compare.structure", difference.structuralErrors(), this::structure);
        edits("bureau.compare.finding", difference.findings(), this::finding);
        edits("bureau.compare.mark", difference.retakeMarks(), DifferenceLines::mark);
        if (!difference.feedback().isEmpty()) {
            reply.line("bureau.compare.feedback", difference.feedback().stream().map(this::place)
                    .collect(Collectors.joining(", ")));
        }
        edits("bureau.compare.pin", difference.pins(), DifferenceLines::pin);
        edits("bureau.compare.advice", difference.advice(), Function.identity());
        edits("bureau.compare.signer", difference.signers(), KeyId::value);
        if (difference.coReview().isPresent()) {
            reply.line("bureau.compare.review");
        }
    }

    private void score(Replaced<Difference.Score> score) {
        reply.line("bureau.compare.score", score.before().total(), score.before().maximum(),
                score.before().passMark(), score.after().total(), score.after().maximum(), score.after().passMark());
    }

    private <T> void edits(String key, Edits<T> edits, Function<T, String> said) {
        String about = reply.text(key);
        edits.added().forEach(added -> reply.line("bureau.compare.added", about, said.apply(added)));
        edits.removed().forEach(removed -> reply.line("bureau.compare.removed", about, said.apply(removed)));
        edits.changed().forEach(changed -> reply.line("bureau.compare.changed", about, said.apply(changed.before()),
                said.apply(changed.after())));
    }

    private String points(Optional<Integer> points) {
        return points.map(Object::toString).orElseGet(() -> reply.text("bureau.compare.open"));
    }

    private String name(Outcome outcome) {
        return reply.text("bureau.outcome." + outcome.name());
    }

    private String place(String slot) {
        return slot.equals(Difference.OVERALL) ? reply.text("bureau.compare.overall") : slot;
    }

    private String structure(StructuralError error) {
        return shared.texts().get("bureau.compare.of", error.structure(), slots(error.slots()));
    }

    private String finding(Finding finding) {
        String subject = finding.slots().isEmpty() ? finding.condition()
                : shared.texts().get("bureau.compare.of", finding.condition(), slots(finding.slots()));
        String decided = reply.text(finding.isConfirmed() ? "bureau.compare.confirmed" : "bureau.compare.dismissed");
        return finding.note().isBlank() ? shared.texts().get("bureau.compare.decided", subject, decided)
                : shared.texts().get("bureau.compare.noted", subject, decided, finding.note());
    }

    private static String mark(Mark mark) {
        String why = String.join(", ", mark.reasons()) + (mark.note().isBlank() ? "" : " " + mark.note());
        return mark.slot() + ": " + why.strip();
    }

    private static String pin(Pin pin) {
        return pin.slot() + ": " + pin.text();
    }

    private static String slots(List<SlotId> slots) {
        return slots.stream().map(SlotId::value).collect(Collectors.joining(", "));
    }
}
