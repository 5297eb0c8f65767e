package nl.vierogen.shell;

/**
 * What the window says about the workspace.
 *
 * @param name its name, without folder
 * @param practice whether it is for practice
 */
public record Workspace(String name, boolean practice) {
}
