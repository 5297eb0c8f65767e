package nl.vierogen.ledger;

import java.time.DateTimeException;
import java.time.Instant;
import nl.vierogen.logbook.Sha256;
import nl.vierogen.problem.Problem;
import nl.vierogen.problem.Refusal;

/**
 * A result as the ledger keeps it. Not to be trusted before it is verified again: a ledger is a file like any other, and
 * somebody with an SQLite shell can write anything in it.
 *
 * @param sequence its place in the order of receipt
 * @param digest digest of the file, as it is written there
 * @param received when it was received, as it is written there
 * @param latest whether the ledger has no later revision
 * @param file the bytes of the {@code .uitslag}
 */
public record Stored(long sequence, String digest, String received, boolean latest, byte[] file) {
    public Stored {
        file = file.clone();
    }

    @Override
    public byte[] file() {
        return file.clone();
    }

    /** @throws Refusal LEDGER_UNREADABLE when it is none */
    public Sha256 sha256() throws Refusal {
        try {
            return new Sha256(digest);
        } catch (IllegalArgumentException e) {
            throw new Refusal(e, Problem.LEDGER_UNREADABLE, "sha256");
        }
    }

    /** @throws Refusal LEDGER_UNREADABLE when it is none */
    public Instant receivedAt() throws Refusal {
        return moment(received);
    }

    static Instant moment(String written) throws Refusal {
        try {
            return Instant.parse(written);
        } catch (DateTimeException e) {
            throw new Refusal(e, Problem.LEDGER_UNREADABLE, "received_at");
        }
    }
}
