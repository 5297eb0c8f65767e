package nl.vierogen.picture;

import java.awt.image.BufferedImage;
import java.awt.image.IndexColorModel;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Makes do with few colours, so that a picture in the repository stays small: those that occur most, and then, one after
 * the other, the one that is farthest from all chosen so far.
 */
final class FewColours {
    private static final int MOST = 112;
    private static final int COMMON = 24;
    private static final int RARE = 6; // pixels; fewer are the edge of a letter
    private static final int BITS = 8;

    private final int[] rgb;
    private final List<Integer> palette = new ArrayList<>();
    private final Map<Integer, Integer> nearest = new HashMap<>();

    FewColours(int[] rgb) {
        this.rgb = rgb;
        Map<Integer, Integer> counts = new HashMap<>();
        for (int pixel : rgb) {
            counts.merge(pixel, 1, Integer::sum);
        }
        List<Integer> colours = counts.entrySet().stream()
                .sorted(Map.Entry.<Integer, Integer>comparingByValue().reversed().thenComparing(
                        Map.Entry.comparingByKey(Comparator.naturalOrder())))
                .filter(entry -> entry.getValue() > RARE || counts.size() <= MOST).map(Map.Entry::getKey).toList();
        colours.stream().limit(COMMON).forEach(palette::add);
        spread(colours.stream().skip(COMMON).mapToInt(Integer::intValue).toArray());
    }

    private void spread(int[] colours) {
        int[] distances = new int[colours.length];
        for (int n = 0; n < colours.length; n++) {
            int colour = colours[n];
            distances[n] = palette.stream().mapToInt(chosen -> distance(chosen, colour)).min().orElse(0);
        }
        while (palette.size() < MOST && colours.length > 0) {
            int farthest = 0;
            for (int n = 1; n < colours.length; n++) {
                farthest = distances[n] > distances[farthest] ? n : farthest;
            }
            if (distances[farthest] == 0) {
                return;
            }
            int chosen = colours[farthest];
            palette.add(chosen);
            for (int n = 0; n < colours.length; n++) {
                distances[n] = Math.min(distances[n], distance(chosen, colours[n]));
            }
        }
    }

    BufferedImage indexed(int width, int height) {
        int[] colours = palette.stream().mapToInt(Integer::intValue).toArray();
        IndexColorModel model = new IndexColorModel(BITS, colours.length, colours, 0, false, -1, 0);
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_INDEXED, model);
        int[] row = new int[width];
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                row[x] = nearest.computeIfAbsent(rgb[y * width + x], this::search);
            }
            image.getRaster().setPixels(0, y, width, 1, row);
        }
        return image;
    }

    private int search(int colour) {
        int best = 0;
        for (int n = 1; n < palette.size(); n++) {
            if (distance(palette.get(n), colour) < distance(palette.get(best), colour)) {
                best = n;
            }
        }
        return best;
    }

    private static int distance(int one, int other) {
        int red = (one >> 16) - (other >> 16);
        int green = (one >> 8 & 0xff) - (other >> 8 & 0xff);
        int blue = (one & 0xff) - (other & 0xff);
        return red * red + green * green + blue * blue;
    }
}
