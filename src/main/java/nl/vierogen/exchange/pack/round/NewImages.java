package nl.vierogen.exchange.pack.round;

import nl.vierogen.exchange.jpeg.JpegFacts;
import nl.vierogen.exchange.jpeg.JpegWalker;
import nl.vierogen.logbook.CaseId;
import nl.vierogen.logbook.Examination;
import nl.vierogen.logbook.LogbookImage;
import nl.vierogen.logbook.Sha256;
import nl.vierogen.problem.Problem;
import nl.vierogen.problem.Refusal;
import nl.vierogen.scoring.FormSlot;

/** The new images of what was handed in, as a statement names them. */
record NewImages(HandedIn handedIn) {
    /** @throws Refusal PACK_EXAMINATION_MISSING, one of JPEG_* */
    LogbookImage image(FormSlot slot) throws Refusal {
        byte[] jpeg = handedIn.jpegs().get(slot.id());
        JpegFacts facts = JpegWalker.requireBare(jpeg, slot.id().value());
        return new LogbookImage(slot.id(), examination(slot.caseId()).id(), Sha256.of(jpeg), jpeg.length,
                facts.width(), facts.height());
    }

    /** The one in which the new images of the case were made (procedure 2026, 4.h). */
    Examination examination(CaseId id) throws Refusal {
        Examination made = handedIn.examinations().get(id);
        require(made != null, Problem.PACK_EXAMINATION_MISSING, id);
        return made;
    }

    static void require(boolean holds, Problem otherwise, Object place) throws Refusal {
        if (!holds) {
            throw new Refusal(otherwise, place);
        }
    }
}
