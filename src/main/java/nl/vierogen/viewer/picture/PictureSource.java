package nl.vierogen.viewer.picture;

import nl.vierogen.problem.Refusal;

/** Where the bytes of a picture come from; asked off the JavaFX thread. */
@FunctionalInterface
public interface PictureSource<K> {
    /** The JPEG of the key, whole. @throws Refusal when there is none to be shown: the viewer says why in its place */
    byte[] jpeg(K key) throws Refusal;
}
