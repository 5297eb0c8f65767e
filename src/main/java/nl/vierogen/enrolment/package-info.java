/** Taking part: one's own keys and passphrase, the enrolment, and the Bureau's roster. */
@NullMarked
package nl.vierogen.enrolment;

import org.jspecify.annotations.NullMarked;
