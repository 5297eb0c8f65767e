package nl.vierogen.exchange.result.payload;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.HashSet;
import java.util.regex.Pattern;
import nl.vierogen.json.MemberBounds;

/** What texts, lists and numbers of a result may be. Each complaint names the member. */
final class Bounds {
    static final int LINE = 64;
    static final int NOTE = 2_000;
    static final int TEXT = 8_000;
    static final int LIST = 256;

    private static final Pattern LINE_FORM = Pattern.compile("[A-Za-z0-9][A-Za-z0-9 ._:/+-]{0," + (LINE - 1) + "}");

    private Bounds() {
    }

    /** An id or a version: one line of plain characters. */
    static void line(String text, String member) {
        MemberBounds.require(LINE_FORM.matcher(text).matches(), member);
    }

    /** A list of reasonable length in which nothing stands twice. */
    static void distinct(Collection<?> things, String member) {
        MemberBounds.require(things.size() <= LIST && new HashSet<>(things).size() == things.size(), member);
    }

    /** A number as this format writes it: no exponent, no zeros at the end of its decimals. */
    static BigDecimal plain(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    /** Such a number between two whole numbers, with so many decimals at most. */
    static BigDecimal plain(BigDecimal number, int lowest, int highest, int decimals, String member) {
        MemberBounds.require(Math.abs((long) number.scale()) <= LINE, member);
        BigDecimal plain = plain(number);
        MemberBounds.require(plain.scale() <= decimals && plain.compareTo(BigDecimal.valueOf(lowest)) >= 0
                && plain.compareTo(BigDecimal.valueOf(highest)) <= 0, member);
        return plain;
    }
}
