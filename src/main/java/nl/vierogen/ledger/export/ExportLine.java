package nl.vierogen.ledger.export;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.vierogen.exchange.result.payload.ResultPayload;
import nl.vierogen.logbook.Sha256;
import nl.vierogen.trust.PersonCode;
import nl.vierogen.trust.statement.Member;

/**
 * A line of NDJSON.
 *
 * @param sha256 digest of the result file
 * @param receivedAt when the Bureau received it, empty when it comes from no ledger
 * @param latest whether no later revision of it is exported
 * @param persons who signed, in the order of the payload
 * @param payload what they signed
 */
record ExportLine(Sha256 sha256, Optional<Instant> receivedAt, boolean latest, List<PersonCode> persons,
        ResultPayload payload) {
    static ExportLine of(Exported exported) {
        return new ExportLine(exported.result().sha256(), exported.receivedAt(), exported.latest(),
                exported.result().signers().stream().map(Member::person).toList(), exported.payload());
    }
}
