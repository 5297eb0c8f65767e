@NullMarked
package nl.vierogen.conditions.picture;

import org.jspecify.annotations.NullMarked;
