/** Several pictures beside each other, each as large as can be. */
@NullMarked
package nl.vierogen.viewer.compare;

import org.jspecify.annotations.NullMarked;
