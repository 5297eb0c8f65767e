/** Both readings side by side: the differences, what is agreed on them, and what that comes to. */
@NullMarked
package nl.vierogen.review.compare;

import org.jspecify.annotations.NullMarked;
