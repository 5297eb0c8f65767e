package nl.vierogen.practice.image;

/**
 * How a picture was made, with the faults it is to have on purpose. Start from {@link #good()}.
 *
 * @param annotated
 *            whether the internal os carries its name; only on the overview of the uterus
 * @param gestationalSac
 *            whether the uterus on the overview is pregnant
 * @param veil
 *            what hides a part of the structure
 */
public record Quality(Magnification magnification, Plane plane, Calipers calipers, Settings settings, Route route,
        boolean annotated, boolean gestationalSac, Veil veil) {

    /** How much of the picture the structure fills. */
    public enum Magnification {
        /** Some 70 % of the sector's width. */
        GOOD,
        /** Over half, clearly under two thirds. */
        MIDDLE,
        /** Under 45 %. */
        SMALL
    }

    /** Whether the plane is the standard one. */
    public enum Plane {
        GOOD,
        /** One landmark less, or slightly oblique. */
        NEAR, OFF
    }

    /** Where the calipers are; on the uterus, which is not measured, where the mark of the internal os is. */
    public enum Calipers {
        GOOD,
        /** Right but for one place. */
        NEAR, OFF, NONE
    }

    /** Gain, contrast and focus. */
    public enum Settings {
        GOOD,
        /** Rather dark and out of focus, yet usable. */
        FAIR,
        /** Too dark and of low contrast, or too bright: the seed decides. */
        POOR
    }

    /** Where the probe was. */
    public enum Route {
        ABDOMINAL, VAGINAL
    }

    /** A picture that earns every point; abdominal, uterus annotated and empty. */
    public static Quality good() {
        return new Quality(Magnification.GOOD, Plane.GOOD, Calipers.GOOD, Settings.GOOD, Route.ABDOMINAL, true, false,
                Veil.NONE);
    }

    public Quality withMagnification(Magnification other) {
        return new Quality(other, plane, calipers, settings, route, annotated, gestationalSac, veil);
    }

    public Quality withPlane(Plane other) {
        return new Quality(magnification, other, calipers, settings, route, annotated, gestationalSac, veil);
    }

    public Quality withCalipers(Calipers other) {
        return new Quality(magnification, plane, other, settings, route, annotated, gestationalSac, veil);
    }

    public Quality withSettings(Settings other) {
        return new Quality(magnification, plane, calipers, other, route, annotated, gestationalSac, veil);
    }

    public Quality withRoute(Route other) {
        return new Quality(magnification, plane, calipers, settings, other, annotated, gestationalSac, veil);
    }

    public Quality withAnnotation(boolean other) {
        return new Quality(magnification, plane, calipers, settings, route, other, gestationalSac, veil);
    }

    public Quality withGestationalSac(boolean other) {
        return new Quality(magnification, plane, calipers, settings, route, annotated, other, veil);
    }

    public Quality withVeil(Veil other) {
        return new Quality(magnification, plane, calipers, settings, route, annotated, gestationalSac, other);
    }
}
