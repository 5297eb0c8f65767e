package nl.vierogen.settings;

/** Whether anything on the screen may move by itself. */
public enum Motion {
    /** As the system is set. */
    AS_SYSTEM,
    /** Nothing moves. */
    REDUCED,
    /** What shows that something is being done may turn. */
    FULL;

    /** Whether nothing may move. @param system whether the system asks for that */
    boolean isReduced(boolean system) {
        return switch (this) {
            case AS_SYSTEM -> system;
            case REDUCED -> true;
            case FULL -> false;
        };
    }
}
