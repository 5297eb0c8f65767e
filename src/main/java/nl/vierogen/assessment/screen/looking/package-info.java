/** One image with all that helps to look at it, for whoever scores and whoever compares scores. */
@NullMarked
package nl.vierogen.assessment.screen.looking;

import org.jspecify.annotations.NullMarked;
