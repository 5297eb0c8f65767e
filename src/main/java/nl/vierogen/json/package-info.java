/** JSON as this program reads and writes it: one strict reader and one deterministic writer for every file. */
@NullMarked
package nl.vierogen.json;

import org.jspecify.annotations.NullMarked;
