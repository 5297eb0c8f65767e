/** Looking along: requests, seats, answers, and what two sign. */
@NullMarked
package nl.vierogen.archive.review;

import org.jspecify.annotations.NullMarked;
