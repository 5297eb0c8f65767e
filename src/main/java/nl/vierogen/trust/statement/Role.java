package nl.vierogen.trust.statement;

/** What a member of the roster may sign: results, or packages and the roster itself. */
public enum Role {
    ASSESSOR, BUREAU
}
