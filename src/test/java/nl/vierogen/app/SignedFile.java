package nl.vierogen.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import nl.vierogen.exchange.result.FormSource;
import nl.vierogen.exchange.result.ResultVerifier;
import nl.vierogen.exchange.result.VerifiedResult;
import nl.vierogen.exchange.result.payload.ResultPayload;
import nl.vierogen.problem.Refusal;
import nl.vierogen.scoring.CriterionPlace;
import nl.vierogen.trust.statement.PracticeKeys;

/** A {@code .uitslag} on disk, read with nothing but its bytes and the list of who may sign. */
record SignedFile(Path path) {
    private static final int STRIDE = 101;

    ResultPayload verified() throws IOException, Refusal {
        return verify(Files.readAllBytes(path)).payload();
    }

    /** The points that were signed, by place. */
    static Map<CriterionPlace, Integer> points(ResultPayload payload) {
        Map<CriterionPlace, Integer> points = new LinkedHashMap<>();
        payload.points().points().forEach((slot, ofSlot) -> ofSlot
                .forEach((criterion, score) -> points.put(new CriterionPlace(slot, criterion), score)));
        return points;
    }

    /** Changes one byte at a time, all over the file: none of them may pass. */
    void assertEveryFlippedByteIsRefused() throws IOException {
        byte[] file = Files.readAllBytes(path);
        for (int at = 0; at < file.length; at += STRIDE) {
            byte[] flipped = file.clone();
            flipped[at] ^= 1;
            assertThat(catchThrowableOfType(Refusal.class, () -> verify(flipped))).as("byte %d flipped", at)
                    .isNotNull();
        }
    }

    private static VerifiedResult verify(byte[] file) throws Refusal {
        return ResultVerifier.verify(file, PracticeKeys.roster(), FormSource.builtIn());
    }
}
