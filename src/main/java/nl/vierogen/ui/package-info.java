@NullMarked
package nl.vierogen.ui;

import org.jspecify.annotations.NullMarked;
