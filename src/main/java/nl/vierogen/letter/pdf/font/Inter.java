package nl.vierogen.letter.pdf.font;

import java.awt.geom.AffineTransform;
import java.awt.geom.GeneralPath;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.OTFParser;
import org.apache.fontbox.ttf.OpenTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** The typeface of the program, read once; its glyphs may be asked for by any thread. */
final class Inter {
    private static final int REPLACEMENT = 0xFFFD;
    private static final double THOUSAND = 1000;

    private final OpenTypeFont font;
    private final CmapLookup characters;
    private final double scale;
    private final Map<Integer, Glyph> glyphs = new HashMap<>();

    private Inter(OpenTypeFont font) throws IOException {
        this.font = font;
        this.characters = font.getUnicodeCmapLookup();
        this.scale = THOUSAND / font.getUnitsPerEm();
    }

    static Inter read(String style) {
        try (InputStream stream = Inter.class
                .getResourceAsStream("/com/formdev/flatlaf/fonts/inter/Inter-" + style + ".otf")) {
            if (stream == null) {
                throw new IllegalStateException("not shipped: Inter " + style);
            }
            return new Inter(new OTFParser().parse(new RandomAccessReadBuffer(stream.readAllBytes())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The glyph of a character; one the typeface lacks shows that something stood there. */
    synchronized Glyph glyph(int character) {
        return glyphs.computeIfAbsent(character, this::find);
    }

    private Glyph find(int character) {
        boolean known = characters.getGlyphId(character) != 0;
        int shown = known ? character : REPLACEMENT;
        int id = characters.getGlyphId(shown);
        try {
            GeneralPath outline = new GeneralPath(font.getCFF().getFont().getType2CharString(id).getPath());
            outline.transform(AffineTransform.getScaleInstance(scale, scale));
            return new Glyph((int) Math.round(font.getAdvanceWidth(id) * scale), outline, shown);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
