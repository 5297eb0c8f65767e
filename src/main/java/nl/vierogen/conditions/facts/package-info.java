/** What the formal conditions are computed from. Pure. */
@NullMarked
package nl.vierogen.conditions.facts;

import org.jspecify.annotations.NullMarked;
