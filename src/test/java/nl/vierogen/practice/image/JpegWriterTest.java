package nl.vierogen.practice.image;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class JpegWriterTest {
    private static final int START_OF_SCAN = 0xDA;
    private static final int BASELINE = 0xC0;
    private static final int JFIF = 0xE0;

    @Test
    void aPictureIsABaselineJpegWithNothingButThePicture() {
        byte[] bytes = Ultrasound.jpeg(Requests.of(Subject.ABDOMEN, Quality.good(), 2));
        List<Integer> markers = markers(bytes);
        assertThat(markers).contains(BASELINE).contains(START_OF_SCAN).startsWith(JFIF);
        // quantisation, Huffman tables, frame, scan: no other APPn, no comment, no progressive frame
        assertThat(markers).containsOnly(JFIF, 0xDB, 0xC4, BASELINE, START_OF_SCAN);
        assertThat(bytes[bytes.length - 2] & 0xFF).isEqualTo(0xFF);
        assertThat(bytes[bytes.length - 1] & 0xFF).isEqualTo(0xD9);
    }

    @Test
    void theFrameHasThreeComponentsOfEightBits() {
        byte[] bytes = Ultrasound.jpeg(Requests.of(Subject.FEMUR, Quality.good(), 2));
        int frame = 2;
        while ((bytes[frame + 1] & 0xFF) != BASELINE) {
            frame += 2 + length(bytes, frame);
        }
        assertThat(bytes[frame + 4]).isEqualTo((byte) 8);
        assertThat(bytes[frame + 9]).isEqualTo((byte) 3);
    }

    /** The markers up to and with the scan, the start of the image left out. */
    private static List<Integer> markers(byte[] bytes) {
        List<Integer> markers = new ArrayList<>();
        int at = 2;
        while (markers.isEmpty() || markers.getLast() != START_OF_SCAN) {
            markers.add(bytes[at + 1] & 0xFF);
            at += 2 + length(bytes, at);
        }
        return markers;
    }

    private static int length(byte[] bytes, int marker) {
        return (bytes[marker + 2] & 0xFF) << 8 | bytes[marker + 3] & 0xFF;
    }
}
