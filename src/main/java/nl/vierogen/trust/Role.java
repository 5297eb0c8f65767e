package nl.vierogen.trust;

/** What a member of the roster may sign: results, or packages and the roster itself. */
public enum Role {
    ASSESSOR, BUREAU
}
