/** Advice to the sonographer on the summary. */
@NullMarked
package nl.vierogen.verdict.advice;

import org.jspecify.annotations.NullMarked;
