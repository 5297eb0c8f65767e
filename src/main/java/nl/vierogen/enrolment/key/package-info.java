/** One's own keys, afterwards: backup, passphrase, roster. */
@NullMarked
package nl.vierogen.enrolment.key;

import org.jspecify.annotations.NullMarked;
