package nl.vierogen.practice.image;

/** Where things stand on the machine's screen, in pixels; every length follows the height. */
record Screen(int width, int height) {
    /** One unit: a pixel of a screen 768 high. */
    double unit() {
        return height / 768.0;
    }

    double left() {
        return 48 * unit();
    }

    double top() {
        return 58 * unit();
    }

    /** Width of the area the sector may fill. */
    double areaWidth() {
        return width - left() - 186 * unit();
    }

    double areaHeight() {
        return height - top() - 74 * unit();
    }

    double right() {
        return left() + areaWidth();
    }

    double bottom() {
        return top() + areaHeight();
    }
}
