package nl.vierogen.verdict.letter;

import java.util.List;
import java.util.Optional;
import javafx.print.PageLayout;
import javafx.print.PageOrientation;
import javafx.print.Paper;
import javafx.print.Printer;
import javafx.print.PrinterJob;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import nl.vierogen.letter.pdf.LetterPages;
import nl.vierogen.problem.Problem;
import nl.vierogen.problem.Refusal;

/** Prints on the printer of the system, each page on a sheet of A4. */
public final class PagePrinter implements Printing {
    @Override
    public Optional<String> printer() {
        return Optional.ofNullable(Printer.getDefaultPrinter()).map(Printer::getName);
    }

    @Override
    public void print(List<LetterPages.Page> pages) throws Refusal {
        PrinterJob job = PrinterJob.createPrinterJob();
        if (job == null) {
            throw new Refusal(Problem.PRINT_FAILED);
        }
        PageLayout sheet = job.getPrinter().createPageLayout(Paper.A4, PageOrientation.PORTRAIT,
                Printer.MarginType.HARDWARE_MINIMUM);
        boolean printed = true;
        for (LetterPages.Page page : pages) {
            ImageView view = new ImageView(image(page));
            view.setPreserveRatio(true);
            view.setFitWidth(sheet.getPrintableWidth());
            view.setFitHeight(sheet.getPrintableHeight());
            printed = printed && job.printPage(sheet, view);
        }
        if (!printed || !job.endJob()) {
            job.cancelJob();
            throw new Refusal(Problem.PRINT_FAILED);
        }
    }

    /** A page as a picture. */
    static Image image(LetterPages.Page page) {
        WritableImage image = new WritableImage(page.width(), page.height());
        image.getPixelWriter().setPixels(0, 0, page.width(), page.height(), PixelFormat.getIntArgbInstance(),
                page.argb(), 0, page.width());
        return image;
    }
}
