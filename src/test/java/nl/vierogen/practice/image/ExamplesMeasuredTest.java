package nl.vierogen.practice.image;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import nl.vierogen.examples.Example;
import nl.vierogen.examples.FormExamples;
import nl.vierogen.soak.BesideTheScreen;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.provider.ValueSource;

/** Whether the examples show what their points say, measured in the pictures themselves. */
@BesideTheScreen
class ExamplesMeasuredTest {
    private static final double STRAY = 3;

    @ParameterizedTest
    @ValueSource(strings = {"hc", "ac", "fl", "crl", "uterus"})
    void aTwoFillsTwoThirdsAndAZeroLessThanHalf(String structure) {
        List<Measured> points = of(structure, "magnification");
        assertThat(points.get(0).share()).isBetween(0.3, 0.45);
        assertThat(points.get(1).share()).isBetween(0.5, 0.6);
        assertThat(points.get(2).share()).isBetween(2.0 / 3, 0.75);
    }

    @ParameterizedTest
    @ValueSource(strings = {"hc", "ac", "fl", "crl"})
    void theCalipersInThePictureTellTheSameShare(String structure) {
        for (Measured picture : of(structure, "magnification")) {
            double arms = 15 * picture.view.screen().unit();
            double share = (picture.marks().width() - arms) / picture.view.sectorWidth();
            assertThat(share).isBetween(picture.share() - 0.03, picture.share() + 0.03);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"hc", "ac", "fl", "crl", "uterus"})
    void settingsGoFromDarkToRight(String structure) {
        List<Measured> points = of(structure, "settings");
        double right = points.get(2).mean();
        assertThat(points.get(0).mean()).isLessThan(0.55 * right);
        assertThat(points.get(1).mean()).isBetween(0.62 * right, 0.85 * right);
    }

    @ParameterizedTest
    @ValueSource(strings = {"hc", "ac"})
    void anEllipseIsOffAllRoundThenInOnePlaceThenNowhere(String structure) {
        List<Measured> points = of(structure, "calipers");
        Measured.Extent right = points.get(2).marks();
        assertThat(sidesOff(right, points.get(0).marks(), points.get(0).pixels(0.07))).isEqualTo(4);
        assertThat(sidesOff(right, points.get(1).marks(), points.get(1).pixels(0.08))).isEqualTo(1);
        assertThat(sidesOff(right, points.get(1).marks(), STRAY)).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"fl", "crl"})
    void calipersAreOffAtBothEndsThenAtOneThenAtNone(String structure) {
        List<Measured> points = of(structure, "calipers");
        Measured.Extent right = points.get(2).marks();
        assertThat(endsOff(right, points.get(0).marks(), points.get(0).pixels(0.1))).isEqualTo(2);
        assertThat(endsOff(right, points.get(1).marks(), points.get(1).pixels(0.05))).isEqualTo(1);
        assertThat(endsOff(right, points.get(1).marks(), STRAY)).isEqualTo(1);
    }

    @Test
    void theHeadLosesItsThalamiAndThenItsCavum() {
        List<Measured> points = of("hc", "plane");
        assertThat(points.stream().map(ExamplesMeasuredTest::hasCavum)).containsExactly(false, true, true);
        assertThat(points.stream().map(head -> head.grey(0.1, -0.12, 0.05) < 0.7 * head.grey(0.1, -0.4, 0.06)))
                .containsExactly(false, false, true);
        // behind the cerebellum lies fluid
        assertThat(points.stream().map(head -> head.grey(0.73, 0.07, 0.03) < 0.4 * head.grey(0.5, 0.07, 0.05)))
                .containsExactly(true, false, false);
    }

    @Test
    void theAbdomenGrowsOvalAndThenLosesItsStomach() {
        List<Measured> points = of("ac", "plane");
        assertThat(points.stream().map(abdomen -> abdomen.grey(0.1, 0.47, 0.08) < 0.3 * abdomen.grey(-0.3, 0.6, 0.1)))
                .containsExactly(false, true, true);
        assertThat(points.get(0).marks().height() / points.get(0).marks().width()).isLessThan(0.8);
        assertThat(points.get(1).marks().height() / points.get(1).marks().width()).isBetween(0.82, 0.9);
        assertThat(points.get(2).marks().height() / points.get(2).marks().width()).isGreaterThan(0.94);
        // cut too long, the vein reaches the skin
        assertThat(points.stream().map(abdomen -> abdomen.grey(-0.8, 0.02, 0.02) < 0.4 * abdomen.grey(-0.8, 0.2, 0.04)))
                .containsExactly(false, true, false);
    }

    @Test
    void theFemurGrowsSteepAndThenShort() {
        List<Measured> points = of("fl", "plane");
        assertThat(points.get(2).steepness()).isLessThan(8);
        assertThat(points.get(1).steepness()).isBetween(15.0, 32.0);
        assertThat(points.get(0).steepness()).isGreaterThan(33);
        double right = points.get(2).anatomy.halfLength();
        assertThat(points.get(1).anatomy.halfLength()).isEqualTo(right);
        assertThat(points.get(0).anatomy.halfLength()).isLessThan(0.75 * right);
    }

    @Test
    void theFetusTiltsAndThenLosesItsNasalBone() {
        List<Measured> points = of("crl", "plane");
        assertThat(points.get(2).steepness()).isLessThan(7);
        assertThat(points.get(1).steepness()).isBetween(7.0, 18.0);
        assertThat(points.get(0).steepness()).isGreaterThan(points.get(1).steepness() + 3);
        assertThat(points.stream().map(fetus -> fetus.grey(-0.555, -0.418, 0.02) > 110))
                .containsExactly(false, true, true);
    }

    @Test
    void theRumpLiesFreeThenTouchesTheWallThenIsLostInIt() {
        List<Measured> points = of("crl", "ends");
        assertThat(points.stream().map(fetus -> fetus.grey(1.12, 0.05, 0.03) < 12)).containsExactly(false, false, true);
        assertThat(points.stream().map(fetus -> fetus.grey(0.8, 0.37, 0.03) < 12)).containsExactly(false, true, true);
    }

    @Test
    void theContourOfTheUterusIsLostInPartAndThenAllRound() {
        List<Measured> points = of("uterus", "contour");
        double[] seen = points.stream().mapToDouble(ExamplesMeasuredTest::contourSeen).toArray();
        assertThat(seen[2]).isGreaterThan(0.8);
        assertThat(seen[1]).isBetween(0.4, seen[2] - 0.15);
        assertThat(seen[0]).isLessThan(0.3);
    }

    @Test
    void fundusAndCervixAreBlurredAndThenOutOfSight() {
        for (String criterion : List.of("fundus", "cervix")) {
            List<Measured> points = of("uterus", criterion);
            double end = criterion.equals("fundus") ? -0.9 : 0.85;
            assertThat(points.stream().map(uterus -> uterus.isInSector(end, 0.02))).as(criterion).containsExactly(false,
                    true, true);
        }
    }

    @Test
    void aBlurredEndStandsOutLess() {
        List<Measured> fundus = of("uterus", "fundus");
        assertThat(fundus.get(1).grey(-0.88, 0.02, 0.05)).isGreaterThan(1.25 * fundus.get(2).grey(-0.88, 0.02, 0.05));
        List<Measured> cervix = of("uterus", "cervix");
        assertThat(canalSeen(cervix.get(2))).isGreaterThan(1.3);
        assertThat(canalSeen(cervix.get(1))).isLessThan(1.15);
    }

    @Test
    void theInternalOsIsNotNamedThenNamedBesideItThenNamed() {
        List<Measured> points = of("uterus", "internal-os");
        assertThat(points.get(0).marks().width()).isZero();
        assertThat(points.get(2).marks().width()).isPositive();
        assertThat(Math.abs(points.get(1).marks().right() - points.get(2).marks().right()))
                .isGreaterThan(points.get(2).pixels(0.1));
    }

    private static List<Measured> of(String structure, String criterion) {
        return IntStream.rangeClosed(0, 2).mapToObj(points -> FormExamples.shipped().stream()
                .filter(example -> example.name().equals(structure + "-" + criterion + "-" + points))
                .map(Example::request).map(Measured::new).findFirst().orElseThrow()).toList();
    }

    // two bright walls with a dark box between them
    private static boolean hasCavum(Measured head) {
        double walls = (head.grey(-0.34, -0.058, 0.012) + head.grey(-0.34, 0.058, 0.012)) / 2;
        return head.grey(-0.34, 0, 0.02) < 0.4 * walls;
    }

    /** How much brighter the canal of the cervix is than what lies beside it. */
    private static double canalSeen(Measured uterus) {
        return uterus.grey(0.88, 0.07, 0.02)
                / ((uterus.grey(0.88, 0.15, 0.025) + uterus.grey(0.88, -0.01, 0.025)) / 2);
    }

    /** The share of places round the body of the uterus where it is clearly darker than what lies around it. */
    private static double contourSeen(Measured uterus) {
        int seen = 0;
        int all = 24;
        for (int i = 0; i < all; i++) {
            // the half with the fundus, where nothing but tissue lies around
            double angle = Math.PI / 2 * (1 + 2.0 * i / (all - 1));
            double inside = uterus.grey(-0.3 + 0.55 * Math.cos(angle), 0.36 * Math.sin(angle), 0.06);
            double outside = uterus.grey(-0.3 + 0.86 * Math.cos(angle), 0.6 * Math.sin(angle), 0.06);
            seen += inside < 0.75 * outside ? 1 : 0;
        }
        return (double) seen / all;
    }

    private static int sidesOff(Measured.Extent right, Measured.Extent other, double by) {
        return endsOff(right, other, by) + (Math.abs(right.top() - other.top()) > by ? 1 : 0)
                + (Math.abs(right.bottom() - other.bottom()) > by ? 1 : 0);
    }

    private static int endsOff(Measured.Extent right, Measured.Extent other, double by) {
        return (Math.abs(right.left() - other.left()) > by ? 1 : 0)
                + (Math.abs(right.right() - other.right()) > by ? 1 : 0);
    }
}
