package nl.vierogen.guide.page;

import java.util.Locale;
import java.util.regex.Pattern;

/** The name by which links mean a heading, made of its words as on the project's pages. */
public final class Anchor {
    private static final Pattern DROPPED = Pattern.compile("[^\\p{L}\\p{N} _-]");

    private Anchor() {
    }

    /** {@code "Wat u nu doet"} becomes {@code "wat-u-nu-doet"}. */
    public static String of(String heading) {
        return DROPPED.matcher(heading.toLowerCase(Locale.ROOT)).replaceAll("").strip().replace(' ', '-');
    }
}
