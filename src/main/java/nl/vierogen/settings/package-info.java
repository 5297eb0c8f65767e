@NullMarked
package nl.vierogen.settings;

import org.jspecify.annotations.NullMarked;
