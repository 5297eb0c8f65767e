package nl.vierogen.letter.pdf.font;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;

/** A face as the objects of a PDF: the composite font, its widths, its program and the way back to text. */
public final class EmbeddedFont {
    private static final int[] BOX = {-800, -300, 2600, 1100};
    private static final int SYMBOLIC = 4;
    private static final int ASCENT = 969;
    private static final int DESCENT = -242;
    private static final int CAPITALS = 727;
    private static final int STEM = 90;
    private static final int CHUNK = 100; // most lines one bfchar may hold (Adobe technical note 5014)
    private static final int LETTERS = 26;
    private static final int TAG = 6;

    private final PDDocument document;
    private final List<Glyph> glyphs;
    private final String name;

    private EmbeddedFont(PDDocument document, Face face) {
        this.document = document;
        this.glyphs = face.used();
        this.name = tag(glyphs) + "+" + face.name();
    }

    /**
     * The font dictionary of a face whose document is drawn.
     *
     * @throws IOException never, as everything is in memory
     */
    public static COSDictionary of(PDDocument document, Face face) throws IOException {
        return new EmbeddedFont(document, face).composite();
    }

    private COSDictionary composite() throws IOException {
        COSDictionary font = typed("Font");
        font.setName(COSName.SUBTYPE, "Type0");
        font.setName(COSName.BASE_FONT, name);
        font.setName(COSName.ENCODING, "Identity-H");
        COSArray descendants = new COSArray();
        descendants.add(descendant());
        font.setItem(COSName.DESCENDANT_FONTS, descendants);
        font.setItem(COSName.TO_UNICODE, stream(toUnicode().getBytes(StandardCharsets.US_ASCII)));
        return font;
    }

    private COSDictionary descendant() throws IOException {
        COSDictionary font = typed("Font");
        font.setName(COSName.SUBTYPE, "CIDFontType0");
        font.setName(COSName.BASE_FONT, name);
        COSDictionary system = new COSDictionary();
        system.setItem(COSName.REGISTRY, new COSString("Adobe"));
        system.setItem(COSName.ORDERING, new COSString("Identity"));
        system.setInt(COSName.SUPPLEMENT, 0);
        font.setItem(COSName.CIDSYSTEMINFO, system);
        font.setItem(COSName.FONT_DESC, descriptor());
        font.setInt(COSName.DW, 0);
        COSArray widths = new COSArray();
        glyphs.forEach(glyph -> widths.add(COSInteger.get(glyph.width())));
        COSArray from = new COSArray();
        from.add(COSInteger.ZERO);
        from.add(widths);
        font.setItem(COSName.W, from);
        return font;
    }

    private COSDictionary descriptor() throws IOException {
        COSDictionary descriptor = typed("FontDescriptor");
        descriptor.setName(COSName.FONT_NAME, name);
        descriptor.setInt(COSName.FLAGS, SYMBOLIC);
        COSArray box = new COSArray();
        for (int side : BOX) {
            box.add(COSInteger.get(side));
        }
        descriptor.setItem(COSName.FONT_BBOX, box);
        descriptor.setInt(COSName.ITALIC_ANGLE, 0);
        descriptor.setInt(COSName.ASCENT, ASCENT);
        descriptor.setInt(COSName.DESCENT, DESCENT);
        descriptor.setInt(COSName.CAP_HEIGHT, CAPITALS);
        descriptor.setInt(COSName.STEM_V, STEM);
        COSStream program = stream(new CffSubset(name,
                glyphs.stream().map(glyph -> CharString.of(glyph.width(), glyph.outline())).toList(), BOX).bytes());
        program.setName(COSName.SUBTYPE, "CIDFontType0C");
        descriptor.setItem(COSName.FONT_FILE3, program);
        return descriptor;
    }

    private String toUnicode() {
        StringBuilder map = new StringBuilder("""
                /CIDInit /ProcSet findresource begin
                12 dict begin
                begincmap
                /CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def
                /CMapName /Adobe-Identity-UCS def
                /CMapType 2 def
                1 begincodespacerange
                <0000> <FFFF>
                endcodespacerange
                """);
        for (int start = 1; start < glyphs.size(); start += CHUNK) {
            int end = Math.min(start + CHUNK, glyphs.size());
            map.append(end - start).append(" beginbfchar\n");
            for (int code = start; code < end; code++) {
                map.append(String.format(Locale.ROOT, "<%04X> <", code));
                Character.toString(glyphs.get(code).says()).chars()
                        .forEach(unit -> map.append(String.format(Locale.ROOT, "%04X", unit)));
                map.append(">\n");
            }
            map.append("endbfchar\n");
        }
        return map.append("endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n").toString();
    }

    /** Not compressed: not every machine compresses to the same bytes. */
    private COSStream stream(byte[] bytes) throws IOException {
        COSStream stream = document.getDocument().createCOSStream();
        try (OutputStream out = stream.createRawOutputStream()) {
            out.write(bytes);
        }
        return stream;
    }

    private static COSDictionary typed(String type) {
        COSDictionary dictionary = new COSDictionary();
        dictionary.setName(COSName.TYPE, type);
        return dictionary;
    }

    /** Six letters that tell parts of one font apart (ISO 32000-1, 9.6.4), from the characters that are in it. */
    private static String tag(List<Glyph> glyphs) {
        long hash = Integer.toUnsignedLong(glyphs.stream().map(Glyph::says).toList().hashCode());
        StringBuilder tag = new StringBuilder();
        for (int i = 0; i < TAG; i++) {
            tag.append((char) ('A' + hash % LETTERS));
            hash /= LETTERS;
        }
        return tag.toString();
    }
}
