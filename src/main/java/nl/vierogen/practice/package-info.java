@NullMarked
package nl.vierogen.practice;

import org.jspecify.annotations.NullMarked;
