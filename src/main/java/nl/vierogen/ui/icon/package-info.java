/** Icons that grow with the text beside them. */
@NullMarked
package nl.vierogen.ui.icon;

import org.jspecify.annotations.NullMarked;
