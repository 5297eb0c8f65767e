/** The list of snippets for the image shown. */
@NullMarked
package nl.vierogen.assessment.screen.snippet;

import org.jspecify.annotations.NullMarked;
