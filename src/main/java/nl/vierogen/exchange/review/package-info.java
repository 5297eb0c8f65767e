/** The co-review file: one assessor asks another to look along, and she answers. Format and trust; no screen, no store. */
@NullMarked
package nl.vierogen.exchange.review;

import org.jspecify.annotations.NullMarked;
