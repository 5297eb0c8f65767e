@NullMarked
package nl.vierogen;

import org.jspecify.annotations.NullMarked;
