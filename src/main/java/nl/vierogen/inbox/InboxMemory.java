package nl.vierogen.inbox;

/** What the inbox looked like when it was left, so that coming back is coming back. On the JavaFX thread only. */
public final class InboxMemory {
    private InboxFilter filter = InboxFilter.ALL;
    private String search = "";
    private String selected = "";

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
}
