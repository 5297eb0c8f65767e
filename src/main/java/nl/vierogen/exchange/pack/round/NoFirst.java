package nl.vierogen.exchange.pack.round;

import nl.vierogen.exchange.form.FormFile;
import nl.vierogen.logbook.Policy;

/**
 * What a retake without a first logbook has of its own, and any other from its first round.
 *
 * @param number pseudonym
 * @param practice whether it is for practice
 * @param procedureVersion version of the procedure that holds
 * @param form score form
 * @param policy how the Bureau wants it assessed
 */
public record NoFirst(String number, boolean practice, String procedureVersion, FormFile form, Policy policy) {
}
