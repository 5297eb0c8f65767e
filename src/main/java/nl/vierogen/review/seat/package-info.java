/** The seat of a colleague who looks along: closing her own sheet, declining, and what she answered. */
@NullMarked
package nl.vierogen.review.seat;

import org.jspecify.annotations.NullMarked;
