package nl.vierogen.practice.image;

import nl.vierogen.practice.image.Quality.Plane;
import nl.vierogen.practice.image.Quality.Route;
import nl.vierogen.practice.image.anatomy.Abdomen;
import nl.vierogen.practice.image.anatomy.Anatomy;
import nl.vierogen.practice.image.anatomy.Biometry;
import nl.vierogen.practice.image.anatomy.Embryo;
import nl.vierogen.practice.image.anatomy.Femur;
import nl.vierogen.practice.image.anatomy.Head;
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
        boolean right = request.quality().plane() == Plane.GOOD;
        double weeks = GestationalAge.weeks(request.header().gestationalAge(),
                request.subject() == Subject.CROWN_RUMP ? 11.5 : 29);
        return switch (request.subject()) {
            case HEAD -> new Head(build * Biometry.size(Biometry::ageByHead, weeks), right);
            case ABDOMEN -> new Abdomen(build * Biometry.size(Biometry::ageByAbdomen, weeks), right);
            case FEMUR -> new Femur(build * Biometry.size(Biometry::ageByFemur, weeks), right);
            case CROWN_RUMP -> new Embryo(build * Biometry.size(Biometry::ageByCrownRump, weeks), right);
            case UTERUS -> new Uterus(build * 8.2, right, request.quality().gestationalSac(),
                    request.quality().route() == Route.ABDOMINAL);
        };
    }
}
