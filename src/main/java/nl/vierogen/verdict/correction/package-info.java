@NullMarked
package nl.vierogen.verdict.correction;

import org.jspecify.annotations.NullMarked;
