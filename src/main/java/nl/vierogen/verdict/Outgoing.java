package nl.vierogen.verdict;

import nl.vierogen.ui.dialog.FileKind;

/**
 * A file that goes out once it is signed.
 *
 * @param kind what kind of file
 * @param name what it is called unless the person says otherwise
 */
public record Outgoing(FileKind kind, String name) {
}
