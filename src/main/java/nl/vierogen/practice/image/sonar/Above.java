package nl.vierogen.practice.image.sonar;

/** Everything shallower than a slightly wavy, slightly bowed boundary: the layers of an abdominal wall. */
public record Above(double depth, double bow, double wave, double length, Grain grain) implements Shape {
    @Override
    public double distance(double x, double y) {
        return y - depth - bow * x * x - wave * grain.at(x / length + 31 * depth, depth);
    }

    @Override
    public boolean near(double x, double y, double margin) {
        return y <= depth + Math.max(0, bow * x * x) + wave + margin;
    }
}
