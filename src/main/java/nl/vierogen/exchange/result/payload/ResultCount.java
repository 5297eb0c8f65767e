package nl.vierogen.exchange.result.payload;

import java.math.BigDecimal;
import java.util.List;
import nl.vierogen.scoring.Tally;

/**
 * The counted members of a result, as they follow from the points.
 *
 * @param total points reached
 * @param maximum points that could be reached
 * @param passMark points that pass
 * @param percentage total of maximum to one decimal
 * @param structuralErrors structural errors
 */
public record ResultCount(BigDecimal total, BigDecimal maximum, int passMark, BigDecimal percentage,
        List<StructuralError> structuralErrors) {
    public ResultCount {
        structuralErrors = List.copyOf(structuralErrors);
    }

    /** The numbers as the format writes them: without exponent and without zeros behind. */
    public static ResultCount of(Tally tally) {
        return new ResultCount(Bounds.plain(tally.total()), Bounds.plain(tally.maximum()), tally.passMark(),
                Bounds.plain(tally.percentage()), tally.structuralErrors().stream().map(StructuralError::of).toList());
    }
}
