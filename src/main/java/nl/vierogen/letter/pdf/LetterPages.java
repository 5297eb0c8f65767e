package nl.vierogen.letter.pdf;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/** Draws the pages of a letter for a screen; slow enough to stay off the screen's own thread. */
public final class LetterPages {

    /**
     * A page.
     *
     * @param width width in pixels
     * @param height height in pixels
     * @param argb its pixels, row by row from the top, each 0xFFRRGGBB
     */
    public record Page(int width, int height, int[] argb) {
    }

    private LetterPages() {
    }

    /**
     * All pages.
     *
     * @param pdf a letter as {@link LetterPdf#write} makes it
     * @param scale pixels a point, above 0; an A4 page is 595 x 842 points
     */
    public static List<Page> render(byte[] pdf, float scale) {
        ImageIO.setUseCache(false); // no part of a picture may come to lie on the disk
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDFRenderer renderer = new PDFRenderer(document);
            List<Page> pages = new ArrayList<>();
            for (int i = 0; i < document.getNumberOfPages(); i++) {
                pages.add(page(renderer.renderImage(i, scale, ImageType.RGB)));
            }
            return pages;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Page page(BufferedImage image) {
        int width = image.getWidth();
        int height = image.getHeight();
        return new Page(width, height, image.getRGB(0, 0, width, height, new int[width * height], 0, width));
    }
}
