package nl.vierogen.practice.image;

import nl.vierogen.practice.image.Quality.Magnification;
import nl.vierogen.practice.image.Quality.Plane;
import nl.vierogen.practice.image.Quality.Route;
import nl.vierogen.practice.image.anatomy.Anatomy;
import nl.vierogen.practice.image.sonar.Dice;
import nl.vierogen.practice.image.sonar.Pose;
import nl.vierogen.practice.image.sonar.Sector;

/** How the sector lies on the screen and the structure in the sector. */
record View(Screen screen, Sector sector, double pixelsPerCm, double topCm, Pose pose) {

    /** Probe and zoom: curvature in cm, half angle in degrees, depth at which a zoomed picture begins. */
    private record Lens(double radius, double halfAngle, double near) {
    }

    static View of(PictureRequest request, Anatomy anatomy) {
        Dice dice = new Dice(request.seed() ^ 0x51EC70L);
        Screen screen = new Screen(request.width(), request.height());
        boolean small = request.quality().magnification() == Magnification.SMALL;
        double share = share(request, dice);
        Lens lens = lens(request, small);
        // the sector's width depends on the scale and the scale on the sector's width
        double scale = share * screen.areaWidth() / (2 * anatomy.halfLength());
        Sector sector = sector(lens, screen, scale);
        for (int i = 0; i < 8; i++) {
            scale = share * visibleWidth(sector, screen, scale) / (2 * anatomy.halfLength());
            sector = sector(lens, screen, scale);
        }
        double room = screen.areaHeight() / scale;
        double reach = anatomy.headroom() * anatomy.halfLength();
        // a zoomed picture begins inside the womb
        double wall = lens.near() + (small ? 2.4 : lens.near() > 1 ? 0 : 0.06 * room);
        double lowest = Math.max(wall + reach, sector.far() - 0.9 * reach);
        double centre = Math.clamp(sector.top() + room * (small ? 0.5 : 0.55), wall + reach, lowest);
        double lean = Math.toRadians(dice.between(-4, 4)) + anatomy.tilt();
        double aside = request.quality().veil().aside() * anatomy.halfLength();
        Pose pose = new Pose(dice.between(-0.02, 0.02) * room + aside, centre, mirrored(request, dice) ? -lean : lean,
                anatomy.halfLength(), mirrored(request, dice), false);
        return new View(screen, sector, scale, sector.top(), pose);
    }

    private static double share(PictureRequest request, Dice dice) {
        if (request.quality().magnification() == Magnification.SMALL) {
            return dice.between(0.36, 0.41);
        }
        if (request.quality().magnification() == Magnification.MIDDLE) {
            return dice.between(0.53, 0.57);
        }
        // an abdomen is as high as it is wide
        return switch (request.subject()) {
            case ABDOMEN -> dice.between(0.64, 0.67);
            case FEMUR -> request.quality().plane() != Plane.OFF ? dice.between(0.67, 0.72) : dice.between(0.56, 0.6);
            case HEAD, CROWN_RUMP, UTERUS -> dice.between(0.67, 0.72);
        };
    }

    private static boolean mirrored(PictureRequest request, Dice dice) {
        // fundus and crown are shown to the left, by convention
        return switch (request.subject()) {
            case HEAD, ABDOMEN, FEMUR -> (request.seed() & 1) == 0;
            case CROWN_RUMP, UTERUS -> false;
        };
    }

    private static Lens lens(PictureRequest request, boolean small) {
        if (request.quality().route() == Route.VAGINAL) {
            return new Lens(1.15, 64, 0);
        }
        return switch (request.subject()) {
            case HEAD -> new Lens(6, 29, small ? 0 : 0.3);
            case ABDOMEN -> new Lens(6, 29, small ? 0 : 0.7);
            case UTERUS -> new Lens(6, 31, 0);
            case FEMUR -> new Lens(6, 30, small ? 0 : 1.4);
            case CROWN_RUMP -> new Lens(6, 30, small ? 0 : 2.4);
        };
    }

    private static Sector sector(Lens lens, Screen screen, double scale) {
        // beams that would miss the screen even at the top of the picture are not sent: zooming narrows the fan
        double inSight = screen.areaWidth() / 2 / scale / (lens.radius() + lens.near());
        double half = Math.min(Math.toRadians(lens.halfAngle()), Math.asin(Math.min(1, inSight)));
        double top = new Sector(lens.radius(), half, lens.near(), 0).top();
        return new Sector(lens.radius(), half, lens.near(), top + screen.areaHeight() / scale);
    }

    private static double visibleWidth(Sector sector, Screen screen, double scale) {
        return Math.min(screen.areaWidth(), sector.width() * scale);
    }

    /** Widest part of the sector that is on the screen, in pixels. */
    double sectorWidth() {
        return visibleWidth(sector, screen, pixelsPerCm);
    }

    /** Length of the structure on the screen, in pixels. */
    double structureLength() {
        return 2 * pose.scale() * pixelsPerCm;
    }

    double pixelX(double x) {
        return screen.left() + screen.areaWidth() / 2 + x * pixelsPerCm;
    }

    double pixelY(double y) {
        return screen.top() + (y - topCm) * pixelsPerCm;
    }

    double cmX(double pixel) {
        return (pixel - screen.left() - screen.areaWidth() / 2) / pixelsPerCm;
    }

    double cmY(double pixel) {
        return (pixel - screen.top()) / pixelsPerCm + topCm;
    }
}
