package nl.vierogen.guide.page;

/** Where a link of the guide leads. */
public sealed interface Target {
    /**
     * To a page of the guide.
     *
     * @param page name of the page
     * @param anchor of its heading; empty for its beginning
     */
    record Within(String page, String anchor) implements Target {
    }

    /**
     * Somewhere the program does not go.
     *
     * @param address as it is written
     */
    record Outside(String address) implements Target {
    }

    /** What the link on a page means. */
    static Target of(String page, String destination) {
        int hash = destination.indexOf('#');
        String file = hash < 0 ? destination : destination.substring(0, hash);
        String anchor = hash < 0 ? "" : destination.substring(hash + 1);
        if (file.isEmpty()) {
            return new Within(page, anchor);
        }
        if (file.endsWith(".md") && file.indexOf('/') < 0) {
            return new Within(file.substring(0, file.length() - ".md".length()), anchor);
        }
        return new Outside(destination);
    }
}
