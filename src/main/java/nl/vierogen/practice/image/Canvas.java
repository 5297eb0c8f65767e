package nl.vierogen.practice.image;

import java.util.Arrays;

/** The pixels of the machine's screen and a pen for them; lines are smoothed, coordinates are in pixels. */
final class Canvas {
    private final int width;
    private final int height;
    private final int[] pixels;

    Canvas(int width, int height, int background) {
        this.width = width;
        this.height = height;
        this.pixels = new int[width * height];
        Arrays.fill(pixels, background);
    }

    int width() {
        return width;
    }

    int height() {
        return height;
    }

    int[] pixels() {
        return pixels;
    }

    void set(int x, int y, int colour) {
        pixels[y * width + x] = colour;
    }

    void fill(double x, double y, double wide, double high, int colour) {
        for (int row = Math.max(0, (int) y); row < Math.min(height, (int) (y + high)); row++) {
            for (int column = Math.max(0, (int) x); column < Math.min(width, (int) (x + wide)); column++) {
                pixels[row * width + column] = colour;
            }
        }
    }

    void dot(double x, double y, double thickness, int colour) {
        line(x, y, x, y, thickness, colour);
    }

    void line(double x1, double y1, double x2, double y2, double thickness, int colour) {
        double half = thickness / 2;
        double dx = x2 - x1;
        double dy = y2 - y1;
        double square = dx * dx + dy * dy + 1e-9;
        int bottom = Math.min(height - 1, (int) (Math.max(y1, y2) + half + 1));
        int right = Math.min(width - 1, (int) (Math.max(x1, x2) + half + 1));
        for (int y = Math.max(0, (int) (Math.min(y1, y2) - half - 1)); y <= bottom; y++) {
            for (int x = Math.max(0, (int) (Math.min(x1, x2) - half - 1)); x <= right; x++) {
                double px = x + 0.5 - x1;
                double py = y + 0.5 - y1;
                double t = Math.clamp((px * dx + py * dy) / square, 0.0, 1.0);
                double gapX = px - t * dx;
                double gapY = py - t * dy;
                double cover = half + 0.5 - Math.sqrt(gapX * gapX + gapY * gapY);
                if (cover > 0) {
                    blend(y * width + x, colour, Math.min(1, cover));
                }
            }
        }
    }

    private void blend(int index, int colour, double cover) {
        int under = pixels[index];
        int out = 0;
        for (int shift = 0; shift <= 16; shift += 8) {
            int from = under >> shift & 0xFF;
            int to = colour >> shift & 0xFF;
            out |= (int) (from + cover * (to - from) + 0.5) << shift;
        }
        pixels[index] = out;
    }
}
