package nl.vierogen.ledger;

import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import nl.vierogen.exchange.result.SampleCohort;
import nl.vierogen.exchange.result.payload.ResultPayload;
import nl.vierogen.exchange.result.payload.SecondReading;
import nl.vierogen.problem.Refusal;
import nl.vierogen.scoring.Outcome;
import nl.vierogen.scoring.ScoreForm;
import nl.vierogen.trust.statement.PracticeKeys;

/**
 * Fills a ledger with practice results and counts from their payloads what {@code gids/uitslagen-bevragen.md} asks of a
 * database. Run by hand: {@code LedgerFigures RESULTS LEDGER}.
 */
final class LedgerFigures {
    private final SampleCohort cohort;
    private final Map<String, int[]> passes = new TreeMap<>();
    private final Map<String, int[]> lost = new TreeMap<>();
    private BigDecimal agreement = BigDecimal.ZERO;
    private int read;

    /** A result and its file, verified. */
    private record Made(ResultCheck.Checked checked, byte[] file) {
    }

    private LedgerFigures() throws Refusal {
        cohort = new SampleCohort();
    }

    public static void main(String[] arguments) throws Refusal {
        new LedgerFigures().run(Integer.parseInt(arguments[0]), Path.of(arguments[1]));
    }

    private void run(int results, Path file) throws Refusal {
        ResultCheck check = new ResultCheck(PracticeKeys.roster(), cohort.forms());
        long start = System.nanoTime();
        try (Ledger ledger = Ledger.open(file, InstantSource.fixed(Instant.parse("2026-11-22T10:00:00Z")))) {
            for (int from = 0; from < results; from += 64) {
                List<Made> batch = IntStream.range(from, Math.min(from + 64, results)).parallel()
                        .mapToObj(number -> made(number, check)).toList();
                for (Made made : batch) {
                    ledger.receive(made.checked(), made.file(), check);
                    count(made.checked().result().payload());
                }
            }
        }
        System.out.printf("%d results made, verified and received in %d s%n", results,
                (System.nanoTime() - start) / 1_000_000_000);
        passes.forEach((form, counts) -> System.out.printf("%s: %d of %d%n", form, counts[1], counts[0]));
        System.out.printf("read by two: %d, exact agreement on average %s%n", read,
                agreement.divide(BigDecimal.valueOf(read), MathContext.DECIMAL32));
        lost.forEach((criterion, counts) -> System.out.printf("%s: %d lost of %d%n", criterion, counts[1], counts[0]));
    }

    private Made made(int number, ResultCheck check) {
        byte[] file = cohort.file(cohort.payload(number));
        try {
            return new Made(check.check(file), file);
        } catch (Refusal refusal) {
            throw new IllegalStateException("result " + number + " is " + refusal, refusal);
        }
    }

    private void count(ResultPayload payload) {
        int[] form = passes.computeIfAbsent(payload.form().id() + " " + payload.form().version(), _ -> new int[2]);
        form[0]++;
        form[1] += payload.outcome() == Outcome.SUFFICIENT ? 1 : 0;
        for (SecondReading reading : payload.reading().stream().toList()) {
            read++;
            agreement = agreement.add(reading.exactAgreement());
        }
        ScoreForm scored = cohort.forms().stream().filter(known -> known.reference().equals(payload.form()))
                .findFirst().orElseThrow().form();
        payload.points().points().forEach((slot, scores) -> scores.forEach((criterion, points) -> {
            int[] counts = lost.computeIfAbsent(payload.kind() + " " + scored.slot(slot).orElseThrow().structure()
                    + " " + criterion, _ -> new int[2]);
            counts[0] += 2;
            counts[1] += 2 - points;
        }));
    }
}
