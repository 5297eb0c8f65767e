/** Four eyes: asking a colleague, her blind sheet, the differences, and what both make of them. */
@NullMarked
package nl.vierogen.review;

import org.jspecify.annotations.NullMarked;
