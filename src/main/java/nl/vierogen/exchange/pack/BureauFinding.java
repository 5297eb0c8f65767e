package nl.vierogen.exchange.pack;

import java.util.regex.Pattern;
import nl.vierogen.exchange.jpeg.Sign;
import nl.vierogen.logbook.SlotId;

/**
 * A sign the Bureau recorded before it stripped an image. Never a breach by itself: the assessor decides.
 *
 * @param slot image concerned
 * @param kind what was found
 * @param detail as {@link Sign#detail()} says
 */
public record BureauFinding(SlotId slot, Sign.Kind kind, String detail) {
    private static final Pattern DETAIL = Pattern.compile("[A-Za-z0-9 .-]{0,32}");

    /** @throws IllegalArgumentException when the detail is more than a plain word or date */
    public BureauFinding {
        if (!DETAIL.matcher(detail).matches()) {
            throw new IllegalArgumentException("detail");
        }
    }
}
