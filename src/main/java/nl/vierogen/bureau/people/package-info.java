/** Keys and the roster: who takes part. */
@NullMarked
package nl.vierogen.bureau.people;

import org.jspecify.annotations.NullMarked;
