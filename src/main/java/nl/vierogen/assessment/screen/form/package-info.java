/** The column beside the image: scores, wording, comment, retake mark. */
@NullMarked
package nl.vierogen.assessment.screen.form;

import org.jspecify.annotations.NullMarked;
