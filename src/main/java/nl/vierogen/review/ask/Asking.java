package nl.vierogen.review.ask;

import nl.vierogen.review.Colleague;

/** Whom a request is for. */
public sealed interface Asking {
    /** Whoever is chosen. */
    record Anyone() implements Asking {
    }

    /** The colleague who signed before, for something was changed since. */
    record Again(Colleague colleague) implements Asking {
    }

    /** The colleague who was asked and goes on at this laptop. */
    record Here(Colleague colleague) implements Asking {
    }
}
