/** What comes back, one file or many. */
@NullMarked
package nl.vierogen.bureau.result;

import org.jspecify.annotations.NullMarked;
