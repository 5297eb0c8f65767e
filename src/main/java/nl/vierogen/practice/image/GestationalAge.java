package nl.vierogen.practice.image;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The age a header shows, as weeks with a fraction, and back. */
final class GestationalAge {
    private static final Pattern SHOWN = Pattern.compile("(\\d{1,2})\\s*w\\s*\\+?\\s*(?:(\\d)\\s*d?)?");

    private GestationalAge() {
    }

    static double weeks(Optional<String> shown, double otherwise) {
        Matcher matcher = SHOWN.matcher(shown.orElse(""));
        if (!matcher.find()) {
            return otherwise;
        }
        String days = matcher.group(2) == null ? "0" : matcher.group(2);
        return Integer.parseInt(matcher.group(1)) + Integer.parseInt(days) / 7.0;
    }

    static String shown(double weeks) {
        long days = Math.round(7 * weeks);
        return days / 7 + "w" + days % 7 + "d";
    }
}
