package nl.vierogen.bureau.ledger;

import java.util.List;
import java.util.stream.Collectors;
import nl.vierogen.bureau.line.Reply;
import nl.vierogen.bureau.line.SharedOptions;
import nl.vierogen.exchange.result.payload.ResultId;
import nl.vierogen.problem.Refusal;

/** Says what became of the files, in the order given. */
final class ReceptionReport {
    private final SharedOptions shared;
    private final Reply reply;

    ReceptionReport(SharedOptions shared) {
        this.shared = shared;
        this.reply = shared.reply();
    }

    void write(List<Reception> receptions) {
        if (reply.isJson()) {
            reply.raw("[");
            String before = "";
            for (Reception reception : receptions) {
                reply.raw(before + Reply.compact(reception.row()));
                before = ",\n ";
            }
            reply.raw("]\n");
        } else {
            receptions.forEach(this::line);
        }
    }

    private void line(Reception reception) {
        Reception.Row row = reception.row();
        switch (row.received()) {
            case NEW -> reply.line("bureau.receive.new", row.file(), reception.number().orElseThrow(),
                    row.revision().orElseThrow(),
                    reply.text("bureau.outcome." + reception.outcome().orElseThrow().name()));
            case ALREADY -> reply.line("bureau.receive.already", row.file(),
                    reply.moment(row.receivedAt().orElseThrow()));
            case REFUSED -> refused(row.file(), reception.refusal().orElseThrow());
        }
        reply.revoked(row.file(), reception.revoked());
        if (!row.alsoAnswered().isEmpty()) {
            reply.line("bureau.receive.also", row.file(),
                    row.alsoAnswered().stream().map(ResultId::value).collect(Collectors.joining(", ")));
        }
        row.differences().ifPresent(difference -> new DifferenceLines(shared).write(difference));
    }

    private void refused(String file, Refusal refusal) {
        reply.line("bureau.receive.refused", file, refusal.problem().name(), reply.sentence(refusal));
    }
}
