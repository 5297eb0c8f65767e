/** Sentences an assessor uses again and again. Pure. */
@NullMarked
package nl.vierogen.assessment.snippet;

import org.jspecify.annotations.NullMarked;
