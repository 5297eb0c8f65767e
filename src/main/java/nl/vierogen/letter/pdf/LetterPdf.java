package nl.vierogen.letter.pdf;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import nl.vierogen.letter.Letter;
import nl.vierogen.letter.pdf.font.EmbeddedFont;
import nl.vierogen.letter.pdf.font.Face;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceGray;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceRGB;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;

/**
 * The letter as a PDF, A4, in Dutch. The same letter gives the same bytes, on every machine: nothing in the file is of
 * the moment or the place it was made, and nothing but the pictures is compressed.
 */
public final class LetterPdf {
    private static final int BITS = 8;

    private final PDDocument document;
    private final Map<Letter.Picture, PDImageXObject> pictures = new IdentityHashMap<>();

    private LetterPdf(PDDocument document) {
        this.document = document;
    }

    /** The bytes of the file; made in memory only. */
    public static byte[] write(Letter letter) {
        Faces faces = new Faces();
        Flow flow = new Flow(faces);
        Words words = new Words();
        Pen pen = new Pen(flow, words);
        new Opening(pen, letter).write();
        new Sections(pen, letter).write();
        if (!letter.images().isEmpty()) {
            List<ImagePart> parts = letter.images().stream().map(image -> new ImagePart(flow, words, image)).toList();
            flow.heading(words.get("letter.images"), Style.HEADING, 24, parts.getFirst().head());
            parts.forEach(ImagePart::write);
        }
        footers(flow, words, letter);
        try (PDDocument document = new PDDocument()) {
            return new LetterPdf(document).save(flow, faces);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void footers(Flow flow, Words words, Letter letter) {
        double y = Leaf.HEIGHT - 36;
        int pages = flow.leaves().size();
        for (int page = 1; page <= pages; page++) {
            Leaf leaf = flow.leaves().get(page - 1);
            String right = words.get("letter.page", page, pages);
            leaf.rule(Flow.LEFT, y - 14, Flow.RIGHT, y - 14, 0.4, Ink.RULE);
            leaf.text(Flow.LEFT, y, words.get(letter.practice() ? "letter.footer.practice" : "letter.footer",
                    letter.number()), Style.FOOTER);
            leaf.text(Flow.RIGHT - flow.faces().width(right, Style.FOOTER), y, right, Style.FOOTER);
        }
    }

    private byte[] save(Flow flow, Faces faces) throws IOException {
        document.setDocumentId(1L); // else the time goes into the file's id
        document.getDocumentCatalog().setLanguage("nl-NL");
        COSDictionary fonts = new COSDictionary();
        for (Face.Weight weight : Face.Weight.values()) {
            fonts.setItem(COSName.getPDFName(weight.name()), EmbeddedFont.of(document, faces.face(weight)));
        }
        for (Leaf leaf : flow.leaves()) {
            page(leaf, fonts);
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        document.save(out, CompressParameters.NO_COMPRESSION);
        return out.toByteArray();
    }

    private void page(Leaf leaf, COSDictionary fonts) throws IOException {
        PDPage page = new PDPage(new PDRectangle((float) Leaf.WIDTH, (float) Leaf.HEIGHT));
        PDResources resources = new PDResources();
        resources.getCOSObject().setItem(COSName.FONT, fonts);
        for (Map.Entry<String, Letter.Picture> picture : leaf.pictures().entrySet()) {
            resources.put(COSName.getPDFName(picture.getKey()), image(picture.getValue()));
        }
        page.setResources(resources);
        PDStream content = new PDStream(document);
        try (OutputStream out = content.createOutputStream()) {
            out.write(leaf.content().getBytes(StandardCharsets.US_ASCII));
        }
        page.setContents(content);
        document.addPage(page);
    }

    /** The JPEG's own bytes, as they were checked. */
    private PDImageXObject image(Letter.Picture picture) throws IOException {
        PDImageXObject known = pictures.get(picture);
        if (known == null) {
            known = new PDImageXObject(document, new ByteArrayInputStream(picture.jpeg()), COSName.DCT_DECODE,
                    picture.width(), picture.height(), BITS,
                    picture.colour() ? PDDeviceRGB.INSTANCE : PDDeviceGray.INSTANCE);
            pictures.put(picture, known);
        }
        return known;
    }
}
