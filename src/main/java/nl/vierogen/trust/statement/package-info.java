/**
 * Who may say what: signed statements, and the roster that says whose signature counts. Nothing here hands over content
 * that has not been verified to the last byte.
 */
@NullMarked
package nl.vierogen.trust.statement;

import org.jspecify.annotations.NullMarked;
