@NullMarked
package nl.vierogen.assessment;

import org.jspecify.annotations.NullMarked;
