package nl.vierogen.bureau.ledger;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.vierogen.exchange.result.VerifiedResult;
import nl.vierogen.exchange.result.payload.ResultId;
import nl.vierogen.exchange.result.payload.ResultPayload;
import nl.vierogen.ledger.Difference;
import nl.vierogen.ledger.Receipt;
import nl.vierogen.problem.Refusal;
import nl.vierogen.scoring.Outcome;
import nl.vierogen.trust.KeyId;
import nl.vierogen.trust.statement.Member;

/**
 * What became of a file, with what a person reads of it.
 *
 * @param number the logbook, empty when the file is no valid result
 * @param outcome how the assessment ended, likewise
 * @param revoked signers whose key was revoked when it was received
 * @param refusal why it was not received, empty when it was
 */
record Reception(Row row, Optional<String> number, Optional<Outcome> outcome, List<Member> revoked,
        Optional<Refusal> refusal) {

    /** Whether it is in the ledger. */
    enum Received {
        NEW, ALREADY, REFUSED
    }

    /**
     * What a program reads.
     *
     * @param revoked the keys of those signers; the member is there only when there are any
     */
    record Row(String file, Received received, Optional<String> code, Optional<ResultId> resultId,
            Optional<Integer> revision, Optional<Instant> receivedAt, List<ResultId> alsoAnswered,
            Optional<Difference> differences, @JsonInclude(JsonInclude.Include.NON_EMPTY) List<KeyId> revoked) {
    }

    static Reception of(Path file, VerifiedResult result, Receipt receipt) {
        ResultPayload payload = result.payload();
        List<Member> revoked = result.revokedBy(receipt.receivedAt());
        Row row = new Row(file.toString(), receipt.isNew() ? Received.NEW : Received.ALREADY, Optional.empty(),
                Optional.of(payload.resultId()), Optional.of(payload.revision()), Optional.of(receipt.receivedAt()),
                receipt.alsoAnswered(), receipt.difference(), revoked.stream().map(Member::keyId).toList());
        return new Reception(row, Optional.of(payload.number()), Optional.of(payload.outcome()), revoked,
                Optional.empty());
    }

    static Reception refused(Path file, Optional<ResultPayload> payload, Refusal refusal) {
        Row row = new Row(file.toString(), Received.REFUSED, Optional.of(refusal.problem().name()),
                payload.map(ResultPayload::resultId), payload.map(ResultPayload::revision), Optional.empty(),
                List.of(), Optional.empty(), List.of());
        return new Reception(row, payload.map(ResultPayload::number), payload.map(ResultPayload::outcome), List.of(),
                Optional.of(refusal));
    }
}
