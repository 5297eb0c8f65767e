package nl.vierogen.bureau.ledger;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import nl.vierogen.bureau.line.Source;
import nl.vierogen.bureau.result.Verification;
import nl.vierogen.exchange.result.payload.ResultPayload;
import nl.vierogen.ledger.Ledger;
import nl.vierogen.ledger.ResultCheck;
import nl.vierogen.problem.Problem;
import nl.vierogen.problem.Refusal;

/**
 * Takes files into a ledger. First those that are the first of their kind, a few at a time on all processors, then the
 * corrections, lowest revision first: so it makes no difference in which order files are named.
 */
final class Receiving {
    private static final int BATCH = 64;

    private final Ledger ledger;
    private final Verification verification;
    private final SortedMap<Integer, Reception> receptions = new TreeMap<>();
    private final List<Correction> corrections = new ArrayList<>();

    /** A verified file, or why it is none. */
    private record Opened(int place, Path file, byte[] bytes, Optional<ResultCheck.Checked> checked,
            Optional<Refusal> refusal) {
    }

    /** A later revision that waits for its turn; it is read again then, to hold few files in memory. */
    private record Correction(int place, Path file, int revision) {
    }

    Receiving(Ledger ledger, Verification verification) {
        this.ledger = ledger;
        this.verification = verification;
    }

    /** What became of each file, in the order given. */
    List<Reception> receive(List<Path> files) {
        for (int start = 0; start < files.size(); start += BATCH) {
            IntStream.range(start, Math.min(start + BATCH, files.size())).parallel()
                    .mapToObj(place -> open(place, files.get(place))).toList().forEach(this::receiveOrKeep);
        }
        corrections.sort(Comparator.comparingInt(Correction::revision));
        corrections.forEach(correction -> receive(open(correction.place(), correction.file())));
        return List.copyOf(receptions.values());
    }

    private void receiveOrKeep(Opened opened) {
        int revision = opened.checked().map(checked -> checked.result().payload().revision()).orElse(1);
        if (revision == 1) {
            receive(opened);
        } else {
            corrections.add(new Correction(opened.place(), opened.file(), revision));
        }
    }

    private void receive(Opened opened) {
        receptions.put(opened.place(), opened.checked().map(checked -> receive(opened, checked)).orElseGet(
                () -> Reception.refused(opened.file(), Optional.empty(), opened.refusal().orElseThrow())));
    }

    private Reception receive(Opened opened, ResultCheck.Checked checked) {
        ResultPayload payload = checked.result().payload();
        try {
            return Reception.of(opened.file(), checked.result(),
                    ledger.receive(checked, opened.bytes(), verification.check()));
        } catch (Refusal refusal) {
            return Reception.refused(opened.file(), Optional.of(payload), refusal);
        } catch (RuntimeException defect) {
            return Reception.refused(opened.file(), Optional.of(payload), unexpected(defect));
        }
    }

    private Opened open(int place, Path file) {
        try {
            byte[] bytes = Source.read(file, Source.DOCUMENT);
            return new Opened(place, file, bytes, Optional.of(verification.require(bytes)), Optional.empty());
        } catch (Refusal refusal) {
            return new Opened(place, file, new byte[0], Optional.empty(), Optional.of(refusal));
        } catch (RuntimeException defect) {
            // as in verify: one strange file must not keep the others out
            return new Opened(place, file, new byte[0], Optional.empty(), Optional.of(unexpected(defect)));
        }
    }

    private static Refusal unexpected(RuntimeException defect) {
        return new Refusal(defect, Problem.UNEXPECTED, defect.getClass().getSimpleName());
    }
}
