package nl.vierogen.practice.image;

import java.util.ArrayList;
import java.util.List;
import nl.vierogen.practice.image.anatomy.Anatomy;

/** A drawn picture with the ruler laid against it: greys and marks as they are in the pixels. */
final class Measured {
    final Anatomy anatomy;
    final View view;
    private final Canvas canvas;

    /** Where the yellow marks in the sector end, in pixels. */
    record Extent(double left, double right, double top, double bottom) {
        double width() {
            return right - left;
        }

        double height() {
            return bottom - top;
        }
    }

    /** One yellow pixel. */
    private record Spot(int x, int y) {
    }

    Measured(PictureRequest request) {
        anatomy = Sitter.of(request);
        view = View.of(request, anatomy);
        canvas = Ultrasound.draw(request);
    }

    /** How much of the width of the sector the structure takes up. */
    double share() {
        return view.structureLength() / view.sectorWidth();
    }

    /** A length in units of half the structure's length, in pixels. */
    double pixels(double units) {
        return units * view.structureLength() / 2;
    }

    boolean isInSector(double u, double v) {
        double x = view.pose().worldX(u, v);
        double y = view.pose().worldY(u, v);
        return Math.abs(view.sector().angle(x, y)) < view.sector().halfAngle() && view.pixelX(x) > view.screen().left()
                && view.pixelX(x) < view.screen().right();
    }

    /** Mean grey, 0 to 255, around a place of the structure; coloured marks left out. */
    double grey(double u, double v, double radius) {
        double middleX = view.pixelX(view.pose().worldX(u, v));
        double middleY = view.pixelY(view.pose().worldY(u, v));
        double reach = pixels(radius);
        long sum = 0;
        int count = 0;
        for (int y = (int) (middleY - reach); y <= middleY + reach; y++) {
            for (int x = (int) (middleX - reach); x <= middleX + reach; x++) {
                if (isInside(x, y) && Math.hypot(x - middleX, y - middleY) <= reach && !isYellow(x, y)) {
                    sum += green(x, y);
                    count++;
                }
            }
        }
        return count == 0 ? 0 : (double) sum / count;
    }

    /** Mean grey of the whole area the sector may fill. */
    double mean() {
        long sum = 0;
        int count = 0;
        for (int y = top(); y < bottom(); y++) {
            for (int x = left(); x < right(); x++) {
                sum += green(x, y);
                count++;
            }
        }
        return (double) sum / count;
    }

    /** How far the yellow marks reach; crosses count to the end of their arms. */
    Extent marks() {
        List<Spot> spots = new ArrayList<>();
        for (int y = top(); y < bottom(); y++) {
            for (int x = left(); x < right(); x++) {
                if (isYellow(x, y)) {
                    spots.add(new Spot(x, y));
                }
            }
        }
        return new Extent(spots.stream().mapToInt(Spot::x).min().orElse(0),
                spots.stream().mapToInt(Spot::x).max().orElse(0), spots.stream().mapToInt(Spot::y).min().orElse(0),
                spots.stream().mapToInt(Spot::y).max().orElse(0));
    }

    /** The angle between the horizontal and the line from the leftmost to the rightmost mark, in degrees. */
    double steepness() {
        Extent all = marks();
        double arms = 15 * view.screen().unit();
        return Math.toDegrees(Math.atan2(all.height() - arms, all.width() - arms));
    }

    private boolean isInside(int x, int y) {
        return x >= 0 && y >= 0 && x < canvas.width() && y < canvas.height();
    }

    private boolean isYellow(int x, int y) {
        int pixel = canvas.pixels()[y * canvas.width() + x];
        return (pixel >> 16 & 0xFF) - (pixel & 0xFF) > 60;
    }

    private int green(int x, int y) {
        return canvas.pixels()[y * canvas.width() + x] >> 8 & 0xFF;
    }

    private int left() {
        return (int) view.screen().left();
    }

    private int right() {
        return (int) view.screen().right();
    }

    private int top() {
        return (int) view.screen().top();
    }

    private int bottom() {
        return (int) view.screen().bottom();
    }
}
