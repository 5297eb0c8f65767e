@NullMarked
package nl.vierogen.verdict;

import org.jspecify.annotations.NullMarked;
