package nl.vierogen.app;

import java.nio.file.Path;
import java.util.List;
import nl.vierogen.assessment.AssessmentSession;
import nl.vierogen.assessment.Card;
import nl.vierogen.assessment.MemoryActLog;
import nl.vierogen.assessment.opened.OpenLogbook;
import nl.vierogen.inbox.ImportReport;
import nl.vierogen.inbox.LogbookShelf;
import nl.vierogen.problem.Refusal;

/** A shelf whose logbooks are written into this journal. */
public record OtherJournal(LogbookShelf shelf, MemoryActLog log) implements LogbookShelf {
    @Override
    public List<Card> cards() throws Refusal {
        return shelf.cards();
    }

    @Override
    public ImportReport importFile(Path file) {
        return shelf.importFile(file);
    }

    @Override
    public OpenLogbook open(Card card) throws Refusal {
        OpenLogbook opened = shelf.open(card);
        return new OpenLogbook(opened.id(), opened.logbook(), opened.form(), opened.procedure(), opened.practice(),
                opened.pictures(), new AssessmentSession(opened.session().assessment().terms(), log));
    }
}
