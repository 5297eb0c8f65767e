package nl.vierogen.inbox;

import java.util.Optional;
import nl.vierogen.assessment.Card;

/** What the inbox looked like when it was left, so that coming back is coming back. On the JavaFX thread only. */
public final class InboxMemory {
    private InboxFilter filter = InboxFilter.ALL;
    private String search = "";
    private String selected = "";
    private Optional<Card> wanted = Optional.empty();

    InboxFilter filter() {
        return filter;
    }

    void filter(InboxFilter now) {
        filter = now;
    }

    String search() {
        return search;
    }

    void search(String now) {
        search = now;
    }

    /** Id of the logbook that one stood on or opened last, or empty. */
    String selected() {
        return selected;
    }

    void selected(String now) {
        selected = now;
    }

    /** What is to be opened once that can be; another inbox may have asked for something else since. */
    Optional<Card> wanted() {
        return wanted;
    }

    void wanted(Optional<Card> now) {
        wanted = now;
    }
}
