@NullMarked
package nl.vierogen.practice.image.anatomy;

import org.jspecify.annotations.NullMarked;
