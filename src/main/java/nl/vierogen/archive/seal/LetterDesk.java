package nl.vierogen.archive.seal;

import java.nio.file.Path;
import java.util.List;
import nl.vierogen.assessment.opened.OpenLogbook;
import nl.vierogen.exchange.pack.LogbookPackage;
import nl.vierogen.exchange.result.payload.ResultPayload;
import nl.vierogen.letter.Letter;
import nl.vierogen.letter.LetterSources;
import nl.vierogen.letter.pdf.LetterPages;
import nl.vierogen.letter.pdf.LetterPdf;
import nl.vierogen.problem.Refusal;
import nl.vierogen.store.file.AtomicFile;
import nl.vierogen.verdict.letter.LetterPreview;
import nl.vierogen.verdict.letter.LetterSaving;
import nl.vierogen.verdict.letter.Letters;

/** Makes letters from what would be signed, and from what was. */
public final class LetterDesk implements LetterPreview, LetterSaving {
    /** Pixels a point: sharp on a screen of twice the usual density. */
    private static final float SCALE = 2;

    private final Drafts drafts;
    private final ResultSealing sealing;

    private LetterDesk(Drafts drafts, ResultSealing sealing) {
        this.drafts = drafts;
        this.sealing = sealing;
    }

    /** Made when the first letter is asked for: whoever makes PDFs is not loaded at the start. */
    public static Letters letters(Drafts drafts, ResultSealing sealing) {
        LetterDesk desk = new LetterDesk(drafts, sealing);
        return new Letters(desk, desk);
    }

    @Override
    public List<LetterPages.Page> pages(OpenLogbook logbook) throws Refusal {
        return LetterPages.render(pdf(logbook, sealing.draft(logbook)), SCALE);
    }

    @Override
    public void save(OpenLogbook logbook, Path target) throws Refusal {
        AtomicFile.write(target, pdf(logbook, sealing.signed(logbook)));
    }

    private byte[] pdf(OpenLogbook logbook, ResultPayload payload) throws Refusal {
        LogbookPackage opened = drafts.opened(logbook);
        return LetterPdf.write(Letter.of(payload, opened.form(), logbook.procedure(),
                LetterSources.of(opened, logbook.procedure()::sentence)));
    }
}
