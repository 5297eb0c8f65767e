/** What every command shares: options, where bytes come from and go, how it answers and refuses. */
@NullMarked
package nl.vierogen.bureau.line;

import org.jspecify.annotations.NullMarked;
