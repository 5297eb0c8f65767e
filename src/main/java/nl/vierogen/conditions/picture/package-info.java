/** What a picture looks like, so that copies are found. Pure. */
@NullMarked
package nl.vierogen.conditions.picture;

import org.jspecify.annotations.NullMarked;
