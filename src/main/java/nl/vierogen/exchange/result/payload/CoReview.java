package nl.vierogen.exchange.result.payload;

import java.util.List;
import java.util.Optional;
import nl.vierogen.json.MemberBounds;
import nl.vierogen.logbook.ReviewMode;
import nl.vierogen.trust.KeyId;

/**
 * How colleagues looked along.
 *
 * @param mode whether a colleague scored before or after she saw the first sheet
 * @param reading the colleague's reading, empty while nobody locked a sheet
 * @param asked everyone who was asked, in order; a second opinion is never given by one of them
 */
public record CoReview(ReviewMode mode, Optional<SecondReading> reading, List<Asked> asked) {

    /** How asking a colleague ended. */
    public enum Ending {
        /** She could or would not. */
        DECLINED,
        /** The request was taken back. */
        WITHDRAWN,
        /** Both came to one verdict. */
        AGREED,
        /** Both sheets were shown and they did not. */
        NOT_AGREED;

        /** Whether her sheet was locked. */
        boolean hasRead() {
            return this == AGREED || this == NOT_AGREED;
        }
    }

    /** Who was asked and how it ended. */
    public record Asked(KeyId kid, Ending ended) {
    }

    /** @throws IllegalArgumentException when nobody was asked, someone twice, or the reading is not that of exactly one who was */
    public CoReview {
        asked = List.copyOf(asked);
        MemberBounds.require(!asked.isEmpty() && asked.size() <= Bounds.LIST, "asked");
        Bounds.distinct(asked.stream().map(Asked::kid).toList(), "asked");
        long read = asked.stream().filter(one -> one.ended().hasRead()).count();
        MemberBounds.require(read == (reading.isPresent() ? 1 : 0), "asked");
    }

    /** The colleague whose sheet was locked, and how it ended. */
    public Optional<Asked> reader() {
        return asked.stream().filter(one -> one.ended().hasRead()).findFirst();
    }
}
