/** The result of an assessment as a signed file: writing it, and the one verifier that recounts it. */
@NullMarked
package nl.vierogen.exchange.result;

import org.jspecify.annotations.NullMarked;
