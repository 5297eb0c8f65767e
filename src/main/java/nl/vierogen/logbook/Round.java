package nl.vierogen.logbook;

/** The round in which a logbook is assessed. */
public enum Round {
    FIRST, RETAKE, SECOND_OPINION
}
