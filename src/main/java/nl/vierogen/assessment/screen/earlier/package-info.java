/** What was before: the old image of a retake with the corrections asked, and points of an image that did not change. */
@NullMarked
package nl.vierogen.assessment.screen.earlier;

import org.jspecify.annotations.NullMarked;
