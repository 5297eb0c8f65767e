/** Commands over received results: taking them in, what a revision changed, handing them to other programs. */
@NullMarked
package nl.vierogen.bureau.ledger;

import org.jspecify.annotations.NullMarked;
