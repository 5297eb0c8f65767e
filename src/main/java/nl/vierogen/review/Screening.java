package nl.vierogen.review;

import java.util.function.Consumer;
import java.util.function.Function;
import nl.vierogen.assessment.opened.OpenLogbook;
import nl.vierogen.letter.privacy.KnownWords;
import nl.vierogen.logbook.SlotId;
import nl.vierogen.texts.Texts;
import nl.vierogen.verdict.privacy.PassedHits;
import nl.vierogen.verdict.privacy.PrivacyViewModel;

/**
 * What free text is held against before it goes to a colleague or is signed by one, at either seat.
 *
 * @param known what the texts on a logbook may not hold
 * @param passed what was passed so far
 */
public record Screening(Function<OpenLogbook, KnownWords> known, PassedHits passed) {
    /** @param leads goes to an image */
    public PrivacyViewModel of(OpenLogbook logbook, Texts texts, Consumer<SlotId> leads) {
        return new PrivacyViewModel(logbook, known.apply(logbook), passed, texts, leads);
    }
}
