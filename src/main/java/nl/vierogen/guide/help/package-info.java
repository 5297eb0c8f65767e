@NullMarked
package nl.vierogen.guide.help;

import org.jspecify.annotations.NullMarked;
