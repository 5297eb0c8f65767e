package nl.vierogen.app.tour;

import java.util.stream.Collectors;
import nl.vierogen.exchange.pack.LogbookPackage;
import nl.vierogen.exchange.result.VerifiedResult;
import nl.vierogen.exchange.result.payload.ResultPayload;

/**
 * A result that was verified from its bytes.
 *
 * @param result the result
 * @param pack the package it is of
 */
record Proof(VerifiedResult result, LogbookPackage pack) {
    ResultPayload payload() {
        return result.payload();
    }

    /** Codes of who signed. */
    String signers() {
        return result.signers().stream().map(member -> member.person().value()).collect(Collectors.joining(", "));
    }
}
