package nl.vierogen.letter;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.vierogen.exchange.result.payload.CoReview;
import nl.vierogen.exchange.result.payload.ResultId;
import nl.vierogen.logbook.ReviewMode;
import nl.vierogen.logbook.Sha256;
import nl.vierogen.trust.statement.PracticeKeys;

/** The same scores by different people on different machines. */
public final class AssessedTwice {
    /** Version of the other's program. */
    public static final String PROGRAM = "9.8.7-kanarie";

    private AssessedTwice() {
    }

    public static Assessed byOne(Assessed assessed) {
        return assessed;
    }

    public static Assessed byAnother(Assessed assessed) {
        assessed.signers = List.of(PracticeKeys.colleague().keyId(), PracticeKeys.assessor().keyId());
        assessed.review = Optional.of(new CoReview(ReviewMode.BLIND, Optional.empty(),
                List.of(new CoReview.Asked(PracticeKeys.assessor().keyId(), CoReview.Ending.DECLINED))));
        assessed.sealedAt = Instant.parse("2026-11-30T23:59:59Z");
        assessed.program = PROGRAM;
        assessed.id = new ResultId("1b0e3c5e-6b1c-4c9e-9d7a-3f1f6f3d2a11");
        assessed.head = Sha256.of(new byte[]{9});
        return assessed;
    }
}
