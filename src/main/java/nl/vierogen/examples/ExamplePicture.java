package nl.vierogen.examples;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Map;
import java.util.Optional;
import nl.vierogen.practice.image.Header;
import nl.vierogen.practice.image.PictureRequest;
import nl.vierogen.practice.image.Quality;
import nl.vierogen.practice.image.Quality.Calipers;
import nl.vierogen.practice.image.Quality.Magnification;
import nl.vierogen.practice.image.Quality.Plane;
import nl.vierogen.practice.image.Quality.Settings;
import nl.vierogen.practice.image.Subject;
import nl.vierogen.practice.image.Veil;
import nl.vierogen.scoring.CriterionId;
import nl.vierogen.scoring.StructureId;

/** How an example is drawn: made well in everything but the criteria that are to have fewer points. */
final class ExamplePicture {
    static final int WIDTH = 960;
    static final int HEIGHT = 720;

    private static final String NAME = "Voorbeeld";
    private static final LocalDate DAY = LocalDate.of(2026, 1, 5);
    private static final LocalTime TIME = LocalTime.of(9, 0);

    private ExamplePicture() {
    }

    /** @param points points by criterion; 2 for all others */
    static PictureRequest of(StructureId structure, Map<CriterionId, Integer> points, long seed) {
        Subject subject = subject(structure.value());
        Quality quality = Quality.good();
        for (Map.Entry<CriterionId, Integer> entry : points.entrySet()) {
            quality = with(quality, entry.getKey().value(), entry.getValue());
        }
        return new PictureRequest(subject, quality, WIDTH, HEIGHT, new Header(NAME, DAY, TIME, age(subject)), seed);
    }

    private static Subject subject(String structure) {
        return switch (structure) {
            case "hc" -> Subject.HEAD;
            case "ac" -> Subject.ABDOMEN;
            case "fl" -> Subject.FEMUR;
            case "crl" -> Subject.CROWN_RUMP;
            case "uterus" -> Subject.UTERUS;
            default -> throw new IllegalArgumentException("no picture of " + structure);
        };
    }

    private static Optional<String> age(Subject subject) {
        return switch (subject) {
            case HEAD, ABDOMEN, FEMUR -> Optional.of("30w0d");
            case CROWN_RUMP -> Optional.of("11w3d");
            case UTERUS -> Optional.empty();
        };
    }

    private static Quality with(Quality good, String criterion, int points) {
        return switch (criterion) {
            case "magnification" ->
                good.withMagnification(of(points, Magnification.SMALL, Magnification.MIDDLE, Magnification.GOOD));
            case "plane" -> good.withPlane(of(points, Plane.OFF, Plane.NEAR, Plane.GOOD));
            case "calipers" -> good.withCalipers(of(points, Calipers.OFF, Calipers.NEAR, Calipers.GOOD));
            case "settings" -> good.withSettings(of(points, Settings.POOR, Settings.FAIR, Settings.GOOD));
            case "internal-os" -> good.withCalipers(of(points, Calipers.NONE, Calipers.NEAR, Calipers.GOOD));
            case "contour" -> good.withVeil(of(points, Veil.CONTOUR, Veil.CONTOUR_PARTLY, Veil.NONE));
            case "fundus" -> good.withVeil(of(points, Veil.FUNDUS, Veil.FUNDUS_PARTLY, Veil.NONE));
            case "cervix" -> good.withVeil(of(points, Veil.CERVIX, Veil.CERVIX_PARTLY, Veil.NONE));
            case "ends" -> good.withVeil(of(points, Veil.RUMP, Veil.RUMP_PARTLY, Veil.NONE));
            default -> throw new IllegalArgumentException("no picture of " + criterion);
        };
    }

    @SafeVarargs
    private static <T> T of(int points, T... byPoints) {
        return byPoints[points];
    }
}
