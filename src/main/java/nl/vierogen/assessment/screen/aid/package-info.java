/** The aids on the assessing screen: their keys, and their readings in the comment. */
@NullMarked
package nl.vierogen.assessment.screen.aid;

import org.jspecify.annotations.NullMarked;
