package nl.vierogen.exchange.result;

/** Whether a colleague scores before or after she sees the first sheet. */
public enum ReviewMode {
    BLIND, OPEN
}
