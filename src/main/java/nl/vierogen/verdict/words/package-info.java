@NullMarked
package nl.vierogen.verdict.words;

import org.jspecify.annotations.NullMarked;
