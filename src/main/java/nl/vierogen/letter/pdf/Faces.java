package nl.vierogen.letter.pdf;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import nl.vierogen.letter.pdf.font.Face;

/** The faces of one document. */
final class Faces {
    private final Map<Face.Weight, Face> faces = new EnumMap<>(Face.Weight.class);

    Faces() {
        for (Face.Weight weight : Face.Weight.values()) {
            faces.put(weight, new Face(weight));
        }
    }

    Face face(Face.Weight weight) {
        return Objects.requireNonNull(faces.get(weight));
    }

    double width(String text, Style style) {
        return face(style.weight).width(text, style.size);
    }
}
