package nl.vierogen.practice.image;

import nl.vierogen.practice.image.Quality.Plane;
import nl.vierogen.practice.image.Quality.Route;
import nl.vierogen.practice.image.anatomy.Abdomen;
import nl.vierogen.practice.image.anatomy.Anatomy;
import nl.vierogen.practice.image.anatomy.Biometry;
import nl.vierogen.practice.image.anatomy.Embryo;
import nl.vierogen.practice.image.anatomy.Femur;
import nl.vierogen.practice.image.anatomy.Head;
import nl.vierogen.practice.image.anatomy.Section;
import nl.vierogen.practice.image.anatomy.Uterus;
import nl.vierogen.practice.image.sonar.Dice;

/** Who lies under the probe: the anatomy a request asks for, of the size its gestational age gives. */
final class Sitter {
    private Sitter() {
    }

    static Anatomy of(PictureRequest request) {
        Dice dice = new Dice(request.seed() ^ 0xA6EL);
        // nobody is exactly average
        double build = dice.between(0.975, 1.025);
        Section section = section(request.quality().plane());
        double weeks = GestationalAge.weeks(request.header().gestationalAge(),
                request.subject() == Subject.CROWN_RUMP ? 11.5 : 29);
        return switch (request.subject()) {
            case HEAD -> new Head(build * Biometry.size(Biometry::ageByHead, weeks), section);
            case ABDOMEN -> new Abdomen(build * Biometry.size(Biometry::ageByAbdomen, weeks), section);
            case FEMUR -> new Femur(build * Biometry.size(Biometry::ageByFemur, weeks), section);
            case CROWN_RUMP -> new Embryo(build * Biometry.size(Biometry::ageByCrownRump, weeks), section);
            case UTERUS -> new Uterus(build * 8.2, section, request.quality().gestationalSac(),
                    request.quality().route() == Route.ABDOMINAL);
        };
    }

    private static Section section(Plane plane) {
        return switch (plane) {
            case GOOD -> Section.STANDARD;
            case NEAR -> Section.NEAR;
            case OFF -> Section.WRONG;
        };
    }
}
