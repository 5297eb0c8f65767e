/** What the Bureau sends out. */
@NullMarked
package nl.vierogen.bureau.pack;

import org.jspecify.annotations.NullMarked;
