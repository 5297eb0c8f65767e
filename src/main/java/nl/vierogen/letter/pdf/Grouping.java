package nl.vierogen.letter.pdf;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.vierogen.letter.Letter;

/** Images that fit in one table. */
final class Grouping {
    private Grouping() {
    }

    /** Scored images with the same criteria together. */
    static List<List<Letter.Image>> byCriteria(List<Letter.Image> images) {
        Map<List<String>, List<Letter.Image>> groups = new LinkedHashMap<>();
        for (Letter.Image image : images) {
            if (!image.scores().isEmpty()) {
                groups.computeIfAbsent(image.scores().stream().map(Letter.Score::criterion).toList(),
                        _ -> new ArrayList<>()).add(image);
            }
        }
        return List.copyOf(groups.values());
    }
}
