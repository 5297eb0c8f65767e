package nl.vierogen.practice.image.sonar;

/**
 * How a tissue answers sound.
 *
 * @param echo
 *            mean backscatter in dB; 0 is liver as the machine is set up to show it
 * @param attenuation
 *            loss in dB per cm beyond what the depth gain makes up for; negative brightens what lies behind
 * @param unevenness
 *            slow variation of the echo, in dB
 * @param length
 *            length over which it varies, in cm
 */
public record Material(double echo, double attenuation, double unevenness, double length) {
    /** Fluid: black, and brighter behind. */
    public static final Material FLUID = new Material(-58, -0.9, 0, 1);

    public static Material tissue(double echo) {
        return new Material(echo, 0, 2.2, 0.35);
    }

    public static Material coarse(double echo, double unevenness, double length) {
        return new Material(echo, 0, unevenness, length);
    }

    public Material attenuating(double decibelPerCm) {
        return new Material(echo, decibelPerCm, unevenness, length);
    }
}
