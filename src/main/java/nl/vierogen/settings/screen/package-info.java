@NullMarked
package nl.vierogen.settings.screen;

import org.jspecify.annotations.NullMarked;
