/** All keys in one enum, their bindings, and the one filter that matches them. */
@NullMarked
package nl.vierogen.ui.keys;

import org.jspecify.annotations.NullMarked;
