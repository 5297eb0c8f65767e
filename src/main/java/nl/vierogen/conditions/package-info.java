@NullMarked
package nl.vierogen.conditions;

import org.jspecify.annotations.NullMarked;
