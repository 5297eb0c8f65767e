package nl.vierogen.viewer.aid;

import java.util.Optional;
import nl.vierogen.texts.Texts;

/** What an aid says as a sentence for a comment. */
public record AidSentence(AidViewModel<?> model, Texts texts) {
    /** The sentence; empty while there is nothing to read. */
    public Optional<String> now() {
        return model.stateProperty().get().reading().map(new AidWords(texts)::sentence);
    }
}
