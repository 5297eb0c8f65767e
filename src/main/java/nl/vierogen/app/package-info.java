@NullMarked
package nl.vierogen.app;

import org.jspecify.annotations.NullMarked;
