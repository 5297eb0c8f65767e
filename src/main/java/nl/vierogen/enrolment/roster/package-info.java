/** Taking the Bureau's roster into use. */
@NullMarked
package nl.vierogen.enrolment.roster;

import org.jspecify.annotations.NullMarked;
