package nl.vierogen.verdict.summary;

import java.util.Optional;
import java.util.function.BiConsumer;
import nl.vierogen.logbook.SlotId;
import nl.vierogen.scoring.CriterionId;

/**
 * What the summary leads to.
 *
 * @param goTo back to the assessing screen, at an image and perhaps a criterion
 * @param seal on to signing
 * @param letter on to the letter as it would be sent
 * @param resume on with a logbook that is not handed back after all
 */
public record SummaryActions(BiConsumer<SlotId, Optional<CriterionId>> goTo, Runnable seal, Runnable letter,
        Runnable resume) {
}
