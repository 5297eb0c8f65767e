/** Asking a colleague to look along, and what became of it. */
@NullMarked
package nl.vierogen.review.ask;

import org.jspecify.annotations.NullMarked;
