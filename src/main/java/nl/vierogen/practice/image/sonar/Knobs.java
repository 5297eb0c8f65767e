package nl.vierogen.practice.image.sonar;

/**
 * How the machine is set.
 *
 * @param gain
 *            in dB; 0 is right
 * @param range
 *            dynamic range in dB: what lies this far under white is black
 * @param focus
 *            depth of the focus in cm
 * @param blur
 *            how fast the beam widens away from the focus; 1 is a good machine
 * @param noise
 *            level of the receiver's noise in dB, at the bottom of the picture
 */
public record Knobs(double gain, double range, double focus, double blur, double noise) {
}
