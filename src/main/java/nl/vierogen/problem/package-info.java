@NullMarked
package nl.vierogen.problem;

import org.jspecify.annotations.NullMarked;
