package nl.vierogen.shell.journey;

/**
 * Where one was when the window was locked: an id and a place, nothing of what is seen there.
 *
 * @param logbook id of the logbook
 * @param standing where on its assessing screen
 */
public record Resting(String logbook, Standing standing) {
}
