package nl.vierogen.review.ask;

import java.nio.file.Path;
import java.util.Optional;
import nl.vierogen.assessment.act.ReviewAct;
import nl.vierogen.texts.Texts;

/**
 * What is to be done with a request under way, in words.
 *
 * @param texts texts
 * @param file where it was saved, empty when that is not known any more
 * @param usual where it goes unless the person says otherwise
 */
record RequestText(Texts texts, Optional<Path> file, Path usual) {
    String sentence(ReviewAct.Asked asked) {
        if (asked.here()) {
            return texts.get("review.four-eyes.waiting.here");
        }
        return file.map(known -> texts.get("review.four-eyes.waiting", asked.person(), known.getFileName(),
                known.toAbsolutePath().getParent()))
                .orElseGet(() -> texts.get("review.four-eyes.waiting.unknown", asked.person(), usual.getFileName()));
    }
}
