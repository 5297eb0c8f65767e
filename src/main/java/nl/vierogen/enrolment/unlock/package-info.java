/** Opening one's own keys with the passphrase. */
@NullMarked
package nl.vierogen.enrolment.unlock;

import org.jspecify.annotations.NullMarked;
