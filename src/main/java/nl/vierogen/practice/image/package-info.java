@NullMarked
package nl.vierogen.practice.image;

import org.jspecify.annotations.NullMarked;
