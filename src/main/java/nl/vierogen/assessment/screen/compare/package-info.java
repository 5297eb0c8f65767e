/** Other images beside the one that is scored: the old one, those of the other cases, an example. Never any points. */
@NullMarked
package nl.vierogen.assessment.screen.compare;

import org.jspecify.annotations.NullMarked;
