/** The summary: what an assessment comes to as it stands. */
@NullMarked
package nl.vierogen.verdict.summary;

import org.jspecify.annotations.NullMarked;
