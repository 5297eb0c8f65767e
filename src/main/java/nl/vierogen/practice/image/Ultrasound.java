package nl.vierogen.practice.image;

import nl.vierogen.practice.image.Quality.Calipers;
import nl.vierogen.practice.image.Quality.Plane;
import nl.vierogen.practice.image.Quality.Route;
import nl.vierogen.practice.image.anatomy.Anatomy;
import nl.vierogen.practice.image.anatomy.Mother;
import nl.vierogen.practice.image.anatomy.Trace;
import nl.vierogen.practice.image.anatomy.Uterus;
import nl.vierogen.practice.image.sonar.Beamformer;
import nl.vierogen.practice.image.sonar.Brush;
import nl.vierogen.practice.image.sonar.Dice;
import nl.vierogen.practice.image.sonar.Plate;
import nl.vierogen.practice.image.sonar.Pose;
import nl.vierogen.practice.image.sonar.ScanConverter;

/**
 * Makes synthetic ultrasound pictures for practice: nobody was ever scanned for them. Safe for use by several threads at
 * once.
 */
public final class Ultrasound {
    private static final int SCREEN = 0x07090B;
    /** Just beside the internal os, in units of half the length of the uterus. */
    private static final double BESIDE = 0.16;

    private Ultrasound() {
    }

    /** The picture as a baseline JPEG with nothing in it but the picture; equal requests give equal bytes. */
    public static byte[] jpeg(PictureRequest request) {
        return JpegWriter.bytes(draw(request));
    }

    static Canvas draw(PictureRequest request) {
        Anatomy anatomy = Sitter.of(request);
        View view = View.of(request, anatomy);
        SettingsShown settings = SettingsShown.of(request, view);
        Tone tone = new Tone();
        Canvas canvas = new Canvas(request.width(), request.height(), SCREEN);
        sector(canvas, view, tone, echoes(request, anatomy, view, settings));
        MachineOverlay machine = new MachineOverlay(canvas, view);
        machine.header(request.header());
        machine.machine(request, settings);
        machine.ruler(settings.knobs().focus());
        machine.greyScale(tone);
        marks(canvas, machine, request, anatomy, view);
        return canvas;
    }

    private static float[] echoes(PictureRequest request, Anatomy anatomy, View view, SettingsShown settings) {
        Plate plate = new Plate(view.sector());
        Dice dice = new Dice(request.seed() ^ 0xB0D7L);
        Brush brush = new Brush(plate, view.pose(), 0.012, request.seed() ^ 0xF0L);
        anatomy.paint(brush, dice);
        request.quality().veil().paint(brush);
        double clear = view.pose().cy() - anatomy.headroom() * anatomy.halfLength();
        if (request.quality().route() == Route.ABDOMINAL) {
            Mother.wall(new Brush(plate, Pose.WORLD, 0.02, request.seed() ^ 0xF1L), clear, dice);
        }
        return new Beamformer(plate, settings.knobs(), request.seed() ^ 0x5BECL).grey();
    }

    private static void sector(Canvas canvas, View view, Tone tone, float[] grey) {
        ScanConverter fan = new ScanConverter(view.sector(), grey);
        Screen screen = view.screen();
        for (int y = (int) screen.top(); y < (int) screen.bottom(); y++) {
            for (int x = (int) screen.left(); x < (int) screen.right(); x++) {
                float value = fan.at(view.cmX(x + 0.5), view.cmY(y + 0.5));
                if (value >= 0) {
                    canvas.set(x, y, tone.colour(value));
                }
            }
        }
    }

    private static void marks(Canvas canvas, MachineOverlay machine, PictureRequest request, Anatomy anatomy,
            View view) {
        CaliperOverlay overlay = new CaliperOverlay(canvas, view);
        Quality quality = request.quality();
        if (quality.calipers() != Calipers.NONE) {
            Trace placed = CaliperPlacement.of(anatomy.trace(), quality.calipers(), request.seed());
            overlay.draw(placed);
            machine.readings(Measurement.of(request.subject(), placed, anatomy.halfLength()).readings());
        }
        if (request.subject() == Subject.UTERUS && quality.annotated() && quality.calipers() != Calipers.NONE) {
            name(overlay, quality);
        }
    }

    private static void name(CaliperOverlay overlay, Quality quality) {
        if (quality.plane() == Plane.OFF || quality.calipers() == Calipers.OFF) {
            overlay.name("OI", -0.12, 0.3);
        } else {
            overlay.name("OI", Uterus.OS_U - (quality.calipers() == Calipers.NEAR ? BESIDE : 0), Uterus.OS_V);
        }
    }
}
