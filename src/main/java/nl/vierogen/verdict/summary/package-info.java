@NullMarked
package nl.vierogen.verdict.summary;

import org.jspecify.annotations.NullMarked;
