package nl.vierogen.letter.pdf.font;

import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * A font program with only the glyphs a document uses, as a CID-keyed Compact Font Format file. PDFBox embeds a part of
 * TrueType fonts only, and Inter comes with PostScript outlines.
 */
final class CffSubset {
    private static final int ROS = 12 << 8 | 30;
    private static final int CID_COUNT = 12 << 8 | 34;
    private static final int FD_ARRAY = 12 << 8 | 36;
    private static final int FD_SELECT = 12 << 8 | 37;
    private static final int FONT_BOX = 5;
    private static final int CHARSET = 15;
    private static final int CHAR_STRINGS = 17;
    private static final int PRIVATE = 18;
    private static final int DEFAULT_WIDTH = 20;
    private static final int NOMINAL_WIDTH = 21;
    private static final int FIRST_OWN_STRING = 391;

    private final String name;
    private final List<byte[]> charStrings;
    private final int[] box;

    /** @param charStrings glyphs in order; the first stands for what is missing */
    CffSubset(String name, List<byte[]> charStrings, int... box) {
        this.name = name;
        this.charStrings = charStrings;
        this.box = box;
    }

    byte[] bytes() {
        byte[] head = head(0, 0, 0, 0);
        byte[] charset = charset();
        byte[] select = select();
        byte[] glyphs = new CffBytes().index(charStrings).bytes();
        byte[] dict = privateDict();
        int charsetAt = head.length;
        int selectAt = charsetAt + charset.length;
        int glyphsAt = selectAt + select.length;
        int privateAt = glyphsAt + glyphs.length;
        int arrayAt = privateAt + dict.length;
        byte[] array = new CffBytes().index(List.of(new CffBytes().entry(PRIVATE, dict.length, privateAt).bytes()))
                .bytes();
        return new CffBytes().raw(head(charsetAt, selectAt, glyphsAt, arrayAt)).raw(charset).raw(select).raw(glyphs)
                .raw(dict).raw(array).bytes();
    }

    /** Every number in it takes five bytes, so its length is known before its offsets are. */
    private byte[] head(int charsetAt, int selectAt, int glyphsAt, int arrayAt) {
        byte[] top = new CffBytes().entry(ROS, FIRST_OWN_STRING, FIRST_OWN_STRING + 1, 0).entry(FONT_BOX, box)
                .entry(CID_COUNT, charStrings.size()).entry(CHARSET, charsetAt).entry(FD_SELECT, selectAt)
                .entry(CHAR_STRINGS, glyphsAt).entry(FD_ARRAY, arrayAt).bytes();
        return new CffBytes().card8(1).card8(0).card8(4).card8(Integer.BYTES).index(List.of(ascii(name)))
                .index(List.of(top)).index(List.of(ascii("Adobe"), ascii("Identity"))).index(List.of()).bytes();
    }

    /** Glyph n has CID n: one range from 1, glyph 0 being implied. */
    private byte[] charset() {
        return new CffBytes().card8(2).card16(1).card16(Math.max(0, charStrings.size() - 2)).bytes();
    }

    private byte[] select() {
        return new CffBytes().card8(3).card16(1).card16(0).card8(0).card16(charStrings.size()).bytes();
    }

    private static byte[] privateDict() {
        return new CffBytes().entry(DEFAULT_WIDTH, 0).entry(NOMINAL_WIDTH, 0).bytes();
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
