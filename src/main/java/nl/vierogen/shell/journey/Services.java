package nl.vierogen.shell.journey;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import nl.vierogen.assessment.opened.OpenLogbook;
import nl.vierogen.inbox.LogbookShelf;
import nl.vierogen.letter.privacy.KnownWords;
import nl.vierogen.review.CoReviewing;
import nl.vierogen.ui.Tasks;
import nl.vierogen.verdict.Sealing;
import nl.vierogen.verdict.letter.Letters;

/**
 * What stands behind the screens.
 *
 * @param shelf the logbooks
 * @param sealing signing
 * @param tasks work off the JavaFX thread
 * @param assessing makes assessing screens
 * @param clock the laptop's clock
 * @param results folder where results are saved unless the person says otherwise
 * @param reviewing looking along with a colleague; empty where that is not offered
 * @param letters letters, before and after signing; asked for when there is one to show, not at the start
 * @param known what free text on a logbook may not hold
 * @param practice each makes one practice package and says where it lies; none where practising is not offered
 */
public record Services(LogbookShelf shelf, Sealing sealing, Tasks tasks, AssessingScreens assessing, Clock clock,
        Path results, Optional<Reviewing> reviewing, Supplier<Letters> letters, Function<OpenLogbook, KnownWords> known,
        List<Tasks.Work<Path>> practice) {

    /**
     * What stands behind looking along.
     *
     * @param colleagues asking, reading and comparing
     * @param sealing signing an answer
     */
    public record Reviewing(CoReviewing colleagues, Sealing sealing) {
    }
}
