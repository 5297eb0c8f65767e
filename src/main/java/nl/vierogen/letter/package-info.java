/** What the sonographer is told: a letter without a place for whoever assessed. */
@NullMarked
package nl.vierogen.letter;

import org.jspecify.annotations.NullMarked;
