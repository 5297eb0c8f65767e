package nl.vierogen.exchange.form;

import nl.vierogen.logbook.Sha256;

/**
 * A form as packages and results name it: a person reads id and version, the digest is what counts.
 *
 * @param id id of the form
 * @param version version of the form, from 1
 * @param sha256 digest of the form's bytes
 */
public record FormReference(String id, int version, Sha256 sha256) {
}
