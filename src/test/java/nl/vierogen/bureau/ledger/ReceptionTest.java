package nl.vierogen.bureau.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.vierogen.exchange.form.BuiltInForms;
import nl.vierogen.exchange.result.VerifiedResult;
import nl.vierogen.ledger.Receipt;
import nl.vierogen.ledger.ResultCheck;
import nl.vierogen.problem.Refusal;
import nl.vierogen.trust.statement.Member;
import nl.vierogen.trust.statement.RosterFile;
import org.junit.jupiter.api.Test;

class ReceptionTest {
    private static final Path VECTORS = Path.of("src/test/resources/vectors");

    @Test
    void aResultThatCameInAfterAKeyWasRevokedIsFlaggedAndOneThatWasThereIsNot() throws IOException, Refusal {
        VerifiedResult result = new ResultCheck(RosterFile.readFirst(read("real.deelnemers")), BuiltInForms.all())
                .check(read("pass-key-revoked-after-it-signed.uitslag")).result();
        Member signer = result.signers().getFirst();
        Instant revoked = signer.revokedAt().orElseThrow();
        for (boolean isNew : List.of(true, false)) {
            Reception late = reception(result, isNew, revoked);
            assertThat(late.refusal()).isEmpty();
            assertThat(late.revoked()).containsExactly(signer);
            assertThat(late.row().revoked()).containsExactly(signer.keyId());
            assertThat(reception(result, isNew, revoked.minusMillis(1)).revoked()).isEmpty();
        }
    }

    private static Reception reception(VerifiedResult result, boolean isNew, Instant receivedAt) {
        return Reception.of(Path.of("a.uitslag"), result, new Receipt(isNew, receivedAt, Optional.empty(), List.of()));
    }

    private static byte[] read(String file) throws IOException {
        return Files.readAllBytes(VECTORS.resolve(file));
    }
}
