package nl.vierogen.logbook;

/** How a crown-rump length was scanned. */
public enum Route {
    /** Transabdominal. */
    TA,
    /** Transvaginal. */
    TV
}
