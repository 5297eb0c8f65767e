package nl.vierogen.viewer.compare;

import javafx.scene.layout.Region;

/**
 * A picture among others.
 *
 * @param picture what shows it
 * @param caption what it is called; stands beside or above it, for an image is never covered
 */
public record ComparedPicture(Region picture, Region caption) {
}
