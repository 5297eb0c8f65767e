/** A disk that fails when a test wants it to, under the file system of Java, so that nothing above it knows. */
@NullMarked
package nl.vierogen.soak.disk;

import org.jspecify.annotations.NullMarked;
