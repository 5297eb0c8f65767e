package nl.vierogen.logbook;

/** Whether a colleague scores before or after she sees the first sheet. */
public enum ReviewMode {
    BLIND, OPEN
}
