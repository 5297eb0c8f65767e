package nl.vierogen.archive.kept;

import java.time.Instant;
import java.util.Optional;
import nl.vierogen.assessment.Assessment;
import nl.vierogen.assessment.Card;
import nl.vierogen.assessment.act.Act;
import nl.vierogen.exchange.pack.LogbookPackage;
import nl.vierogen.scoring.FormSlot;
import nl.vierogen.store.StreamId;

/** Makes what the inbox shows of an assessment. */
public final class Cards {
    private Cards() {
    }

    public static ShelfEntry entry(StreamId stream, LogbookPackage opened, Optional<SeatEntry> seat, Instant importedAt,
            Assessment assessment) {
        int toScore = assessment.counting().slots().stream().map(FormSlot::id)
                .mapToInt(slot -> opened.form().criteria(slot).size()).sum();
        int scored = toScore - assessment.tally().open().size();
        return new ShelfEntry(opened.identity(), seat,
                new Card(stream.toString(), opened.logbook().number(), opened.logbook().kind(),
                        opened.logbook().round(), opened.logbook().submittedOn(), opened.logbook().dueOn(), importedAt,
                        assessment.stage(), scored, toScore, assessment.seal().map(Act.Sealed::outcome),
                        opened.statement().practice(), assessment.lookingAlong().invited().isPresent(),
                        assessment.correction().isPresent()));
    }
}
