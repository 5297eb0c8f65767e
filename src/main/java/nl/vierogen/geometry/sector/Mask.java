package nl.vierogen.geometry.sector;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import nl.vierogen.geometry.Spot;

/** Cells of a grid that are on or off; outside the grid all is off. */
final class Mask {
    final int width;
    final int height;
    private final boolean[] cells;

    Mask(int width, int height) {
        this.width = width;
        this.height = height;
        this.cells = new boolean[width * height];
    }

    boolean at(int x, int y) {
        return x >= 0 && y >= 0 && x < width && y < height && cells[y * width + x];
    }

    void set(int x, int y, boolean on) {
        cells[y * width + x] = on;
    }

    int count() {
        int count = 0;
        for (boolean cell : cells) {
            count += cell ? 1 : 0;
        }
        return count;
    }

    /** Gaps no wider than twice the reach are closed. */
    Mask closed(int reach) {
        return spread(reach, true).spread(reach, false);
    }

    /** What is no wider than twice the reach is gone. */
    Mask opened(int reach) {
        return spread(reach, false).spread(reach, true);
    }

    /** This mask where the other one is on as well. */
    Mask and(Mask other) {
        Mask result = new Mask(width, height);
        for (int i = 0; i < cells.length; i++) {
            result.cells[i] = cells[i] && other.cells[i];
        }
        return result;
    }

    /** What is on becomes larger, or smaller, by a square of so many cells to every side. */
    Mask spread(int reach, boolean larger) {
        return along(reach, larger, true).along(reach, larger, false);
    }

    private Mask along(int reach, boolean larger, boolean level) {
        Mask result = new Mask(width, height);
        int lines = level ? height : width;
        int length = level ? width : height;
        for (int line = 0; line < lines; line++) {
            int met = 0;
            for (int i = -reach; i < length; i++) {
                met += is(line, i + reach, level, larger) ? 1 : 0;
                met -= is(line, i - reach - 1, level, larger) ? 1 : 0;
                if (i >= 0) {
                    result.set(level ? i : line, level ? line : i, met > 0 == larger);
                }
            }
        }
        return result;
    }

    // beyond the edge a large shape goes on as it is, so that it does not shrink there
    private boolean is(int line, int i, boolean level, boolean wanted) {
        int length = level ? width : height;
        if (i < 0 || i >= length) {
            return false;
        }
        return at(level ? i : line, level ? line : i) == wanted;
    }

    /** The largest part that hangs together, and those that have at least such a share of its size. */
    Mask largestParts(double share) {
        boolean[] seen = new boolean[cells.length];
        List<List<Integer>> parts = new ArrayList<>();
        for (int start = 0; start < cells.length; start++) {
            if (cells[start] && !seen[start]) {
                parts.add(part(start, seen));
            }
        }
        int most = parts.stream().mapToInt(List::size).max().orElse(0);
        Mask result = new Mask(width, height);
        parts.stream().filter(part -> part.size() >= share * most)
                .forEach(part -> part.forEach(cell -> result.cells[cell] = true));
        return result;
    }

    private List<Integer> part(int start, boolean[] seen) {
        List<Integer> part = new ArrayList<>();
        Deque<Integer> waiting = new ArrayDeque<>(List.of(start));
        seen[start] = true;
        while (!waiting.isEmpty()) {
            int cell = waiting.pop();
            part.add(cell);
            int x = cell % width;
            int y = cell / width;
            for (int[] next : new int[][]{{x - 1, y}, {x + 1, y}, {x, y - 1}, {x, y + 1}}) {
                int at = next[1] * width + next[0];
                if (at(next[0], next[1]) && !seen[at]) {
                    seen[at] = true;
                    waiting.push(at);
                }
            }
        }
        return part;
    }

    /** The corners of the outermost cells of every row, in cells. */
    List<Spot> edge() {
        List<Spot> edge = new ArrayList<>();
        for (int y = 0; y < height; y++) {
            int left = 0;
            while (left < width && !at(left, y)) {
                left++;
            }
            int right = width;
            while (right > left && !at(right - 1, y)) {
                right--;
            }
            if (right > left) {
                edge.addAll(List.of(new Spot(left, y), new Spot(left, y + 1), new Spot(right, y),
                        new Spot(right, y + 1)));
            }
        }
        return edge;
    }

    /** The uppermost cell of a column that is on; the height where none is. */
    int top(int x) {
        int y = 0;
        while (y < height && !at(x, y)) {
            y++;
        }
        return y;
    }
}
