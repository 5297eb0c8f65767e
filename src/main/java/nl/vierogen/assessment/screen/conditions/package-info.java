/** The formal conditions: computed signs to decide on, conditions to tick, images that are no longer shown. */
@NullMarked
package nl.vierogen.assessment.screen.conditions;

import org.jspecify.annotations.NullMarked;
