package nl.vierogen.assessment.screen.independence;

/**
 * Where one goes from the question before the first image.
 *
 * @param assess on to the images
 * @param summary on to the summary, where a logbook that is handed back is signed
 * @param recognised what the colleague's seat does when she knows whose logbook it is: she declines
 */
public record GateWays(Runnable assess, Runnable summary, Runnable recognised) {
}
