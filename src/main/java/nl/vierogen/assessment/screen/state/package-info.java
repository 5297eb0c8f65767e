/** What the parts of the assessing screen share: the recorder of acts, the caret, the words. */
@NullMarked
package nl.vierogen.assessment.screen.state;

import org.jspecify.annotations.NullMarked;
