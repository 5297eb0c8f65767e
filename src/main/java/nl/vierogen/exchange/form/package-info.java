/** Score forms and the procedure's data, read from the files they travel in. */
@NullMarked
package nl.vierogen.exchange.form;

import org.jspecify.annotations.NullMarked;
