package nl.vierogen.assessment.screen.conditions;

/** What a condition that the assessor ticks is about. */
enum Scope {
    IMAGE, CASE, LOGBOOK
}
