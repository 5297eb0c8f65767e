@NullMarked
package nl.vierogen.conditions.sign;

import org.jspecify.annotations.NullMarked;
