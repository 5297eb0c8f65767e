package nl.vierogen.practice.image.sonar;

/** The upright rectangle around a row of points. */
record Box(double left, double top, double right, double bottom) {
    static Box around(double[] points, double margin) {
        double left = Double.MAX_VALUE;
        double top = Double.MAX_VALUE;
        double right = -Double.MAX_VALUE;
        double bottom = -Double.MAX_VALUE;
        for (int i = 0; i < points.length; i += 2) {
            left = Math.min(left, points[i]);
            right = Math.max(right, points[i]);
            top = Math.min(top, points[i + 1]);
            bottom = Math.max(bottom, points[i + 1]);
        }
        return new Box(left - margin, top - margin, right + margin, bottom + margin);
    }

    boolean holds(double x, double y, double margin) {
        return x >= left - margin && x <= right + margin && y >= top - margin && y <= bottom + margin;
    }
}
