@NullMarked
package nl.vierogen.scoring;

import org.jspecify.annotations.NullMarked;
