package nl.vierogen.archive.seal;

import nl.vierogen.assessment.opened.OpenLogbook;
import nl.vierogen.exchange.result.PartialResult;
import nl.vierogen.problem.Refusal;

/** Where the result is that a colleague signed first. */
@FunctionalInterface
public interface Countersigned {
    /** The result with the colleague's signature, verified again. */
    PartialResult partial(OpenLogbook logbook) throws Refusal;
}
