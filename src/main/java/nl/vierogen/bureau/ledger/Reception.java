package nl.vierogen.bureau.ledger;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.vierogen.exchange.result.ResultId;
import nl.vierogen.exchange.result.ResultPayload;
import nl.vierogen.ledger.Difference;
import nl.vierogen.ledger.Receipt;
import nl.vierogen.problem.Refusal;
import nl.vierogen.scoring.Outcome;

/**
 * What became of a file, with what a person reads of it.
 *
 * @param number the logbook, empty when the file is no valid result
 * @param outcome how the assessment ended, likewise
 * @param refusal why it was not received, empty when it was
 */
record Reception(Row row, Optional<String> number, Optional<Outcome> outcome, Optional<Refusal> refusal) {

    /** Whether it is in the ledger. */
    enum Received {
        NEW, ALREADY, REFUSED
    }

    /** What a program reads. */
    record Row(String file, Received received, Optional<String> code, Optional<ResultId> resultId,
            Optional<Integer> revision, Optional<Instant> receivedAt, List<ResultId> alsoAnswered,
            Optional<Difference> differences) {
    }

    static Reception of(Path file, ResultPayload payload, Receipt receipt) {
        Row row = new Row(file.toString(), receipt.isNew() ? Received.NEW : Received.ALREADY, Optional.empty(),
                Optional.of(payload.resultId()), Optional.of(payload.revision()), Optional.of(receipt.receivedAt()),
                receipt.alsoAnswered(), receipt.difference());
        return new Reception(row, Optional.of(payload.number()), Optional.of(payload.outcome()), Optional.empty());
    }

    static Reception refused(Path file, Optional<ResultPayload> payload, Refusal refusal) {
        Row row = new Row(file.toString(), Received.REFUSED, Optional.of(refusal.problem().name()),
                payload.map(ResultPayload::resultId), payload.map(ResultPayload::revision), Optional.empty(),
                List.of(), Optional.empty());
        return new Reception(row, payload.map(ResultPayload::number), payload.map(ResultPayload::outcome),
                Optional.of(refusal));
    }
}
