package nl.vierogen.exchange.jpeg;

import static nl.vierogen.exchange.jpeg.Surgery.afterStart;
import static nl.vierogen.exchange.jpeg.Surgery.bytes;
import static nl.vierogen.exchange.jpeg.Surgery.join;
import static nl.vierogen.exchange.jpeg.Surgery.latin;
import static nl.vierogen.exchange.jpeg.Surgery.segment;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import javax.imageio.stream.MemoryCacheImageInputStream;
import nl.vierogen.problem.Problem;
import nl.vierogen.problem.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class JpegStripperTest {
    private static final byte[] JPEG = Jpegs.small(7);
    private static final byte[] EXIF = Exif.segment("Adobe Photoshop 26.1 (J. Jansen)", 6, "2026:10:14 20:00:01",
            "2026:10:12 09:30:00");

    static Stream<Arguments> personal() {
        byte[] thumbnail = join(latin("JFIF\0"), bytes(1, 2, 0, 0, 1, 0, 1, 1, 1, 9, 9, 9));
        return Stream.of(
                Arguments.of("Exif", EXIF),
                Arguments.of("XMP", segment(0xE1, latin("http://ns.adobe.com/xap/1.0/\0<x:xmpmeta/>"))),
                Arguments.of("XMP", segment(0xE1, latin("http://ns.adobe.com/xmp/extension/\0rest"))),
                Arguments.of("APP1", segment(0xE1, latin("anything"))),
                Arguments.of("ICC", segment(0xE2, latin("ICC_PROFILE\0\1\1profile"))),
                Arguments.of("MPF", segment(0xE2, latin("MPF\0MM"))),
                Arguments.of("APP2", segment(0xE2, latin("FPXR\0"))),
                Arguments.of("IPTC/Photoshop", segment(0xED, latin("Photoshop 3.0\08BIM\4\4\0\0\0\0\0\0"))),
                Arguments.of("APP13", segment(0xED, latin("Fotowinkel Jansen"))),
                Arguments.of("APP14", segment(0xEE, latin("Acme 000 12."))),
                Arguments.of("COM", segment(0xFE, latin("mevrouw Jansen"))),
                Arguments.of("JFXX thumbnail", segment(0xE0, latin("JFXX\0\20"))),
                Arguments.of("APP0", segment(0xE0, latin("AVI1\0"))),
                Arguments.of("APP12", segment(0xEC, latin("Ducky\0\1\0\4\0\0\0\77"))),
                Arguments.of("APP14", segment(0xEE, latin("Adobe and more than that"))),
                Arguments.of("JFIF thumbnail", segment(0xE0, thumbnail)),
                Arguments.of("JFIF thumbnail", segment(0xE0, latin("JFIF\0"))),
                Arguments.of("APP15", segment(0xEF, latin("GPS 52.1 5.1"))));
    }

    @ParameterizedTest
    @MethodSource("personal")
    void whatIsNotThePictureIsRefusedAndCanBeStripped(String kind, byte[] segment) throws Refusal {
        byte[] jpeg = afterStart(JPEG, segment);

        Refusal refusal = catchThrowableOfType(Refusal.class, () -> JpegWalker.requireBare(jpeg, "crl4"));
        assertThat(refusal.problem()).isEqualTo(Problem.JPEG_PERSONAL_DATA);
        assertThat(refusal.details()).containsExactly("crl4", kind);

        Stripped stripped = JpegStripper.strip(jpeg, "crl4");
        assertThat(stripped.jpeg()).isEqualTo(JPEG);
        assertThat(stripped.stripped()).containsExactly(new StrippedSegment(kind, segment.length));
    }

    @Test
    void aSecondSegmentOfAKindThatMayStayGoes() throws Refusal {
        byte[] twice = afterStart(JPEG, Surgery.copy(JPEG, Surgery.first(JPEG, Marker.APP0)));

        assertThat(catchThrowableOfType(Refusal.class, () -> JpegWalker.requireBare(twice, "crl4")).details())
                .containsExactly("crl4", "APP0");
        assertThat(JpegStripper.strip(twice, "crl4").jpeg()).isEqualTo(JPEG);
    }

    @Test
    void theTwelveBytesThatTellTheColoursStay() throws Refusal {
        byte[] adobe = segment(0xEE, join(latin("Adobe"), bytes(0, 100, 0, 0, 0, 0, 1)));
        byte[] jpeg = afterStart(Surgery.without(JPEG, s -> s.marker() == Marker.APP0), adobe);

        assertThat(JpegStripper.strip(jpeg, "crl4").jpeg()).isEqualTo(jpeg);
    }

    @Test
    void theSignsAreReadBeforeTheyAreGone() throws Refusal {
        assertThat(JpegStripper.strip(afterStart(JPEG, EXIF), "crl1").signs()).containsExactlyInAnyOrder(
                new Sign(Sign.Kind.EDITED_WITH, "Photoshop"), new Sign(Sign.Kind.CHANGED_ON, "2026-10-14"),
                new Sign(Sign.Kind.TAKEN_ON, "2026-10-12"), new Sign(Sign.Kind.ORIENTATION, "6"));
    }

    @Test
    void theSoftwareOfAMachineIsNoSign() throws Refusal {
        byte[] exif = Exif.segment("Voluson E10 EC300", 1, "0000:00:00 00:00:00", "2026:10:12 09:30:00");

        assertThat(JpegStripper.strip(afterStart(JPEG, exif), "crl1").signs()).containsExactlyInAnyOrder(
                new Sign(Sign.Kind.TAKEN_ON, "2026-10-12"), new Sign(Sign.Kind.UNREADABLE, ""));
    }

    @Test
    void editorsAreFoundInCommentsAndXmpAndPhotoshopSegments() throws Refusal {
        byte[] comment = segment(0xFE, latin("Created with GIMP"));
        byte[] xmp = segment(0xE1, latin("http://ns.adobe.com/xap/1.0/\0<x:xmpmeta xmlns:x='adobe:ns:meta/'>"
                + "<rdf:RDF xmlns:rdf='http://www.w3.org/1999/02/22-rdf-syntax-ns#'>"
                + "<rdf:Description xmlns:xmp='http://ns.adobe.com/xap/1.0/' xmp:CreatorTool='Snapseed 3'/>"
                + "</rdf:RDF></x:xmpmeta>"));
        byte[] web = segment(0xEC, latin("Ducky\0\1\0\4\0\0\0\77"));

        assertThat(editors(comment)).containsExactly("GIMP");
        assertThat(editors(xmp)).containsExactly("Snapseed");
        assertThat(editors(web)).containsExactly("Photoshop");
    }

    private static List<String> editors(byte[] segment) throws Refusal {
        return JpegStripper.strip(afterStart(JPEG, segment), "crl1").signs().stream().map(Sign::detail).toList();
    }

    @Test
    void aJpegWithoutAnythingToStripStaysAsItIs() throws Refusal {
        Stripped stripped = JpegStripper.strip(JPEG, "crl1");

        assertThat(stripped.jpeg()).isEqualTo(JPEG);
        assertThat(stripped.stripped()).isEmpty();
        assertThat(stripped.signs()).isEmpty();
    }

    @Test
    void strippingTwiceIsStrippingOnceAndNoPixelChanges() throws Refusal, IOException {
        List<Jpegs.Recipe> recipes = JpegWalkerTest.ordinary().limit(30).toList();
        for (Jpegs.Recipe recipe : recipes) {
            byte[] jpeg = afterStart(Jpegs.of(recipe), join(EXIF, segment(0xFE, latin("a comment"))));
            byte[] once = JpegStripper.strip(jpeg, "crl1").jpeg();

            assertThat(JpegStripper.strip(once, "crl1").jpeg()).isEqualTo(once);
            assertThat(pixels(once)).isEqualTo(pixels(jpeg));
        }
    }

    @Test
    void paddingAndAnnouncedPicturesBehindTheEndAreTakenOff() throws Refusal {
        byte[] phone = join(afterStart(JPEG, segment(0xE2, latin("MPF\0MM"))), Jpegs.small(8));

        assertThat(JpegStripper.strip(join(JPEG, bytes(0, 0, 0)), "crl1").stripped())
                .containsExactly(new StrippedSegment("padding", 3));
        assertThat(JpegStripper.strip(phone, "crl1").jpeg()).isEqualTo(JPEG);
    }

    @Test
    void anAnnouncementExcusesNothingButPictures() {
        byte[] announced = afterStart(JPEG, segment(0xE2, latin("MPF\0MM")));

        for (byte[] behind : List.of(latin("PK\3\4"), bytes(0, 0, 0x50), bytes(0xFF, 0xE1), bytes(0, 0xD8))) {
            assertThat(catchThrowableOfType(Refusal.class, () -> JpegStripper.strip(join(announced, behind), "crl1"))
                    .problem()).isEqualTo(Problem.JPEG_TRAILING_DATA);
        }
        assertThat(catchThrowableOfType(Refusal.class,
                () -> JpegStripper.strip(join(JPEG, Jpegs.small(8)), "crl1")).problem())
                .isEqualTo(Problem.JPEG_TRAILING_DATA);
    }

    @Test
    void metadataThatCannotBeReadIsStrippedLikeAnyOther() throws Refusal {
        byte[] exif = segment(0xE1, join(latin("Exif\0\0MM"), bytes(0, 42, 0x7F, 0xFF, 0xFF, 0xFF)));
        byte[] xmp = segment(0xE1, latin("http://ns.adobe.com/xap/1.0/\0<not xml"));

        assertThat(JpegStripper.strip(afterStart(JPEG, join(exif, xmp)), "crl1").jpeg()).isEqualTo(JPEG);
    }

    static List<HostileJpegs.Hostile> hostile() {
        return HostileJpegs.all();
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void strippingRefusesWhatTheWalkerRefuses(HostileJpegs.Hostile hostile) {
        Refusal refusal = catchThrowableOfType(Refusal.class, () -> JpegStripper.strip(hostile.bytes(), "crl1"));

        assertThat(refusal).isNotNull();
        assertThat(refusal.problem()).isEqualTo(hostile.problem());
    }

    private static int[] pixels(byte[] jpeg) throws IOException {
        BufferedImage image = ImageIO.read(new MemoryCacheImageInputStream(new ByteArrayInputStream(jpeg)));
        return image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
    }
}
