package nl.vierogen.practice.image;

import nl.vierogen.practice.image.anatomy.Trace;

/** Draws calipers, dotted traces and the mark at the internal os over the picture. */
final class CaliperOverlay {
    private static final int YELLOW = 0xF2DC4A;
    private static final int DIM = 0xC9B84A;

    private final Canvas canvas;
    private final View view;

    CaliperOverlay(Canvas canvas, View view) {
        this.canvas = canvas;
        this.view = view;
    }

    void draw(Trace trace) {
        switch (trace) {
            case Trace.None _ -> {
            }
            case Trace.Oval oval -> oval(oval);
            case Trace.Span span -> {
                dotted(span.fromU(), span.fromV(), span.toU(), span.toV());
                cross(span.fromU(), span.fromV());
                cross(span.toU(), span.toV());
            }
        }
    }

    private void oval(Trace.Oval oval) {
        double perimeter = oval.circumference() * view.pose().scale() * view.pixelsPerCm();
        int dots = (int) (perimeter / (5.5 * view.screen().unit()));
        for (int i = 0; i < dots; i++) {
            double angle = 2 * Math.PI * i / dots;
            dot(oval.a() * Math.cos(angle), oval.v() + oval.b() * Math.sin(angle));
        }
        cross(-oval.a(), oval.v());
        cross(oval.a(), oval.v());
        cross(0, oval.v() - oval.b());
        cross(0, oval.v() + oval.b());
    }

    private void dotted(double fromU, double fromV, double toU, double toV) {
        double length = Math.hypot(toU - fromU, toV - fromV) * view.pose().scale() * view.pixelsPerCm();
        int dots = (int) (length / (7 * view.screen().unit()));
        for (int i = 1; i < dots; i++) {
            double t = (double) i / dots;
            dot(fromU + t * (toU - fromU), fromV + t * (toV - fromV));
        }
    }

    private void dot(double u, double v) {
        canvas.dot(x(u, v), y(u, v), 1.7 * view.screen().unit(), DIM);
    }

    private void cross(double u, double v) {
        double arm = 7.5 * view.screen().unit();
        double thickness = 1.7 * view.screen().unit();
        canvas.line(x(u, v) - arm, y(u, v), x(u, v) + arm, y(u, v), thickness, YELLOW);
        canvas.line(x(u, v), y(u, v) - arm, x(u, v), y(u, v) + arm, thickness, YELLOW);
    }

    /** An arrow from below with a text at its foot. */
    void name(String text, double u, double v) {
        double unit = view.screen().unit();
        double tipX = x(u, v);
        double tipY = y(u, v) + 5 * unit;
        double footX = tipX - 26 * unit;
        double footY = tipY + 62 * unit;
        canvas.line(tipX, tipY, footX, footY, 2 * unit, YELLOW);
        canvas.line(tipX, tipY, tipX - 11 * unit, tipY + 9 * unit, 2 * unit, YELLOW);
        canvas.line(tipX, tipY, tipX + 2.5 * unit, tipY + 14 * unit, 2 * unit, YELLOW);
        double size = 15 * unit;
        new StrokeFont(canvas).write(text, footX - StrokeFont.width(text, size) / 2, footY + 22 * unit, size, YELLOW);
    }

    private double x(double u, double v) {
        return view.pixelX(view.pose().worldX(u, v));
    }

    private double y(double u, double v) {
        return view.pixelY(view.pose().worldY(u, v));
    }
}
