package nl.vierogen.practice.image;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Requests and faults the tests of this package share. */
final class Requests {
    private Requests() {
    }

    static PictureRequest of(Subject subject, Quality quality, long seed) {
        return sized(subject, quality, 512, 384, seed);
    }

    static PictureRequest sized(Subject subject, Quality quality, int width, int height, long seed) {
        return new PictureRequest(subject, quality, width, height, header(subject), seed);
    }

    static Header header(Subject subject) {
        Optional<String> age = switch (subject) {
            case HEAD, ABDOMEN, FEMUR -> Optional.of("28w3d");
            case CROWN_RUMP -> Optional.of("11w2d");
            case UTERUS -> Optional.empty();
        };
        return new Header("Echopraktijk De Oefening", LocalDate.of(2026, 10, 13), LocalTime.of(10, 42, 17), age);
    }

    static Map<String, Quality> faults() {
        Quality good = Quality.good();
        Map<String, Quality> faults = new LinkedHashMap<>();
        faults.put("magnification", good.withMagnification(Quality.Magnification.SMALL));
        faults.put("plane", good.withPlane(Quality.Plane.OFF));
        faults.put("calipers", good.withCalipers(Quality.Calipers.OFF));
        faults.put("no calipers", good.withCalipers(Quality.Calipers.NONE));
        faults.put("settings", good.withSettings(Quality.Settings.POOR));
        return faults;
    }
}
