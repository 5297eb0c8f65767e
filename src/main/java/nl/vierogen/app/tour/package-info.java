@NullMarked
package nl.vierogen.app.tour;

import org.jspecify.annotations.NullMarked;
