@NullMarked
package nl.vierogen.practice.image.sonar;

import org.jspecify.annotations.NullMarked;
