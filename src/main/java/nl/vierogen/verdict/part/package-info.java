@NullMarked
package nl.vierogen.verdict.part;

import org.jspecify.annotations.NullMarked;
