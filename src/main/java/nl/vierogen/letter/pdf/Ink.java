package nl.vierogen.letter.pdf;

import java.util.Locale;

/** The few colours of a letter; dark enough to be read when printed in grey. */
enum Ink {
    TEXT(0x1F2933), QUIET(0x52606D), RULE(0xCBD2D9), TINT(0xF1F5F8), ACCENT(0x0B5C7A), LESS(0x9A3412), WHITE(0xFFFFFF);

    private static final int BYTE = 0xFF;

    private final int rgb;

    Ink(int rgb) {
        this.rgb = rgb;
    }

    /** The operands of a colour operator. */
    String operands() {
        return String.format(Locale.ROOT, "%.3f %.3f %.3f", share(16), share(8), share(0));
    }

    private double share(int shift) {
        return (rgb >> shift & BYTE) / (double) BYTE;
    }
}
