package nl.vierogen.practice.image;

import java.time.format.DateTimeFormatter;
import java.util.List;
import nl.vierogen.practice.image.Quality.Route;

/** Everything the machine writes around the sector. */
final class MachineOverlay {
    private static final int TEXT = 0xC8CCD0;
    private static final int FAINT = 0x8A9096;
    private static final int ACCENT = 0xE8B45A;
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("dd-MM-yyyy");
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm:ss");

    private final Canvas canvas;
    private final StrokeFont font;
    private final View view;
    private final double unit;

    MachineOverlay(Canvas canvas, View view) {
        this.canvas = canvas;
        this.font = new StrokeFont(canvas);
        this.view = view;
        this.unit = view.screen().unit();
    }

    void header(Header header) {
        double right = canvas.width() - 16 * unit;
        font.write(header.practiceName(), 16 * unit, 24 * unit, 12.5 * unit, TEXT);
        header.gestationalAge().ifPresent(age -> font.write("GA " + age, 16 * unit, 44 * unit, 10.5 * unit, ACCENT));
        font.writeRight(DATE.format(header.date()), right, 24 * unit, 10.5 * unit, TEXT);
        font.writeRight(TIME.format(header.time()), right, 44 * unit, 10.5 * unit, TEXT);
        canvas.fill(0, 51 * unit, canvas.width(), Math.max(1, unit), 0x2A2E33);
    }

    void machine(PictureRequest request, SettingsShown settings) {
        boolean vaginal = request.quality().route() == Route.VAGINAL;
        String preset = switch (request.subject()) {
            case HEAD, ABDOMEN, FEMUR -> "OB 2/3 trim";
            case CROWN_RUMP -> vaginal ? "OB 1 trim TV" : "OB 1 trim";
            case UTERUS -> vaginal ? "GYN TV" : "GYN";
        };
        double middle = canvas.width() * 0.56;
        font.write("MI " + settings.mechanical(), middle, 24 * unit, 10.5 * unit, TEXT);
        font.write((vaginal || request.subject() == Subject.UTERUS ? "TIs " : "TIb ") + settings.thermal(), middle,
                44 * unit, 10.5 * unit, TEXT);
        List<String> lines = List.of(vaginal ? "EV5-9" : "CA2-9", preset,
                settings.frameRate() + " Hz / " + depth() + " cm", "Frq " + (vaginal ? "7.5" : "4.0") + " MHz",
                "Gn " + settings.gain(), "DR " + settings.range(), "Foc " + settings.focus() + " cm", "S/A 3/2", "P 2");
        double y = view.screen().top() + 26 * unit;
        for (String line : lines) {
            font.write(line, view.screen().right() + 56 * unit, y, 9.5 * unit, FAINT);
            y += 19 * unit;
        }
    }

    private String depth() {
        long tenths = Math.round(10 * view.sector().far());
        return tenths / 10 + "." + tenths % 10;
    }

    /** A ruler in cm beside the sector, with the focus. */
    void ruler(double focus) {
        double x = view.screen().right() + 12 * unit;
        int step = view.pixelsPerCm() < 45 * unit ? 5 : 1;
        for (int half = (int) Math.ceil(2 * view.sector().near()); half <= 2 * view.sector().far(); half++) {
            boolean whole = half % 2 == 0;
            double y = view.pixelY(half / 2.0);
            canvas.line(x, y, x + (whole ? 8 : 4) * unit, y, 1.2 * unit, FAINT);
            if (whole && half / 2 % step == 0) {
                font.write(Integer.toString(half / 2), x + 13 * unit, y + 4 * unit, 8.5 * unit, FAINT);
            }
        }
        double y = view.pixelY(focus);
        for (double across = 0; across < 8; across += 0.5) {
            double half = across * 0.7 * unit;
            canvas.line(x - (3 + across) * unit, y - half, x - (3 + across) * unit, y + half, 1.2 * unit, ACCENT);
        }
    }

    void greyScale(Tone tone) {
        int top = (int) (view.screen().top() + 12 * unit);
        int high = (int) (150 * unit);
        for (int row = 0; row < high; row++) {
            canvas.fill(16 * unit, top + row, 11 * unit, 1, tone.colour(1 - (float) row / high));
        }
    }

    /** The result box at the bottom left. */
    void readings(List<String> readings) {
        if (readings.isEmpty()) {
            return;
        }
        double x = 16 * unit;
        double y = view.screen().bottom() + 24 * unit;
        canvas.line(x + 5 * unit, y - 10 * unit, x + 5 * unit, y, 1.5 * unit, 0xF2DC4A);
        canvas.line(x, y - 5 * unit, x + 10 * unit, y - 5 * unit, 1.5 * unit, 0xF2DC4A);
        for (int i = 0; i < readings.size(); i++) {
            double column = x + (20 + 200 * (i / 2)) * unit;
            font.write(readings.get(i), column, y + 22 * unit * (i % 2), 11.5 * unit, i == 0 ? 0xF2DC4A : TEXT);
        }
    }
}
