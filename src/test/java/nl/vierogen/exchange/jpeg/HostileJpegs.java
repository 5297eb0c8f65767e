package nl.vierogen.exchange.jpeg;

import static nl.vierogen.exchange.jpeg.Surgery.afterStart;
import static nl.vierogen.exchange.jpeg.Surgery.bytes;
import static nl.vierogen.exchange.jpeg.Surgery.copy;
import static nl.vierogen.exchange.jpeg.Surgery.first;
import static nl.vierogen.exchange.jpeg.Surgery.insert;
import static nl.vierogen.exchange.jpeg.Surgery.join;
import static nl.vierogen.exchange.jpeg.Surgery.latin;
import static nl.vierogen.exchange.jpeg.Surgery.segment;
import static nl.vierogen.exchange.jpeg.Surgery.set;
import static nl.vierogen.exchange.jpeg.Surgery.without;
import static nl.vierogen.problem.Problem.JPEG_CODING;
import static nl.vierogen.problem.Problem.JPEG_COLOURS;
import static nl.vierogen.problem.Problem.JPEG_FRAMES;
import static nl.vierogen.problem.Problem.JPEG_MALFORMED;
import static nl.vierogen.problem.Problem.JPEG_NOT_A_JPEG;
import static nl.vierogen.problem.Problem.JPEG_PRECISION;
import static nl.vierogen.problem.Problem.JPEG_TOO_LARGE;
import static nl.vierogen.problem.Problem.JPEG_TOO_MANY_SCANS;
import static nl.vierogen.problem.Problem.JPEG_TRAILING_DATA;
import static nl.vierogen.problem.Problem.JPEG_TRUNCATED;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import nl.vierogen.problem.Problem;

/** JPEGs that must not reach a decoder, each with the code it is refused with. */
public final class HostileJpegs {
    private static final byte[] COLOUR = Jpegs.small(1);
    private static final byte[] GREY = Jpegs.of(new Jpegs.Recipe(96, 64, true, false, 0.8f, 11, 0, 2));
    private static final byte[] RESTARTS = Jpegs.of(new Jpegs.Recipe(96, 64, false, false, 0.8f, 22, 4, 3));
    private static final byte[] PROGRESSIVE = Jpegs.of(new Jpegs.Recipe(96, 64, true, true, 0.8f, 11, 0, 4));
    private static final int SOF = first(COLOUR, Marker.SOF0).offset();
    private static final int SOS = first(COLOUR, Marker.SOS).offset();

    private HostileJpegs() {
    }

    /** One of the corpus. */
    public record Hostile(String name, byte[] bytes, Problem problem) {
        @Override
        public String toString() {
            return name;
        }
    }

    public static List<Hostile> all() {
        List<Hostile> all = new ArrayList<>(notJpegs());
        all.addAll(truncated());
        all.addAll(frames());
        all.addAll(tables());
        all.addAll(scans());
        all.addAll(codings());
        all.addAll(behindTheEnd());
        return all;
    }

    private static List<Hostile> notJpegs() {
        return List.of(
                new Hostile("empty", new byte[0], JPEG_NOT_A_JPEG),
                new Hostile("one byte", bytes(0xFF), JPEG_NOT_A_JPEG),
                new Hostile("PDF renamed", latin("%PDF-1.7\n1 0 obj"), JPEG_NOT_A_JPEG),
                new Hostile("PNG", bytes(0x89, 'P', 'N', 'G', 13, 10, 26, 10), JPEG_NOT_A_JPEG),
                new Hostile("GIF", latin("GIF89a\1\0\1\0"), JPEG_NOT_A_JPEG),
                new Hostile("zip before", join(latin("PK\3\4"), COLOUR), JPEG_NOT_A_JPEG),
                new Hostile("text behind SOI", join(bytes(0xFF, 0xD8), latin("<html>")), JPEG_NOT_A_JPEG));
    }

    private static List<Hostile> truncated() {
        List<Hostile> truncated = new ArrayList<>(List.of(
                new Hostile("SOI only", bytes(0xFF, 0xD8), JPEG_TRUNCATED),
                new Hostile("EOI missing", Arrays.copyOf(COLOUR, COLOUR.length - 2), JPEG_TRUNCATED),
                new Hostile("half of EOI", Arrays.copyOf(COLOUR, COLOUR.length - 1), JPEG_TRUNCATED),
                new Hostile("length beyond the end", set(COLOUR, SOS + 2, 0xFF, 0xFF), JPEG_TRUNCATED),
                new Hostile("EOI right behind the scan header",
                        join(Arrays.copyOf(COLOUR, SOS + 14), bytes(0x12, 0xFF, 0xD9)), JPEG_TRUNCATED)));
        for (int tenth = 1; tenth < 10; tenth++) {
            truncated.add(new Hostile("cut at " + tenth + "/10",
                    Arrays.copyOf(COLOUR, Math.max(4, COLOUR.length * tenth / 10)), JPEG_TRUNCATED));
        }
        return truncated;
    }

    private static List<Hostile> frames() {
        byte[] frame = copy(COLOUR, first(COLOUR, Marker.SOF0));
        return List.of(
                new Hostile("65535 high", set(COLOUR, SOF + 5, 0xFF, 0xFF), JPEG_TOO_LARGE),
                new Hostile("8193 wide", set(COLOUR, SOF + 7, 0x20, 0x01), JPEG_TOO_LARGE),
                new Hostile("25 megapixels", set(COLOUR, SOF + 5, 5000 >> 8, 5000 & 255, 5000 >> 8, 5000 & 255),
                        JPEG_TOO_LARGE),
                new Hostile("a large picture from few bytes", set(COLOUR, SOF + 5, 0x10, 0, 0x10, 0), JPEG_TRUNCATED),
                new Hostile("no height", set(COLOUR, SOF + 5, 0, 0), JPEG_MALFORMED),
                new Hostile("no width", set(COLOUR, SOF + 7, 0, 0), JPEG_MALFORMED),
                new Hostile("12 bits", set(COLOUR, SOF + 4, 12), JPEG_PRECISION),
                new Hostile("four components", cmyk(), JPEG_COLOURS),
                new Hostile("two components", set(COLOUR, SOF + 9, 2), JPEG_COLOURS),
                new Hostile("no component", set(COLOUR, SOF + 9, 0), JPEG_COLOURS),
                new Hostile("sampling zero", set(COLOUR, SOF + 11, 0x02), JPEG_MALFORMED),
                new Hostile("sampling fifteen", set(COLOUR, SOF + 11, 0xFF), JPEG_MALFORMED),
                new Hostile("sampling by a fraction", set(set(COLOUR, SOF + 11, 0x31), SOF + 14, 0x21), JPEG_COLOURS),
                new Hostile("too many blocks", set(COLOUR, SOF + 11, 0x44), JPEG_COLOURS),
                new Hostile("a component twice", set(COLOUR, SOF + 13, 1), JPEG_MALFORMED),
                new Hostile("quantization table 9", set(COLOUR, SOF + 12, 9), JPEG_MALFORMED),
                new Hostile("frame too long", set(COLOUR, SOF + 9, 1), JPEG_MALFORMED),
                new Hostile("two frames", insert(COLOUR, SOF, frame), JPEG_FRAMES),
                new Hostile("frame behind the scan", insert(COLOUR, COLOUR.length - 2, frame), JPEG_FRAMES),
                new Hostile("picture within the picture", insert(COLOUR, SOF, COLOUR), JPEG_FRAMES),
                new Hostile("no frame", without(COLOUR, s -> s.marker() == Marker.SOF0), JPEG_MALFORMED),
                new Hostile("no scan", without(COLOUR, s -> s.marker() == Marker.SOS), JPEG_MALFORMED));
    }

    private static List<Hostile> tables() {
        byte[] oversubscribed = new byte[17 + 3];
        oversubscribed[1] = 3;
        return List.of(
                new Hostile("no quantization", without(COLOUR, s -> s.marker() == Marker.DQT), JPEG_MALFORMED),
                new Hostile("no Huffman tables", without(COLOUR, s -> s.marker() == Marker.DHT), JPEG_MALFORMED),
                new Hostile("Huffman table cut", afterStart(COLOUR, segment(Marker.DHT, new byte[10])),
                        JPEG_MALFORMED),
                new Hostile("Huffman table empty", afterStart(COLOUR, segment(Marker.DHT, new byte[17])),
                        JPEG_MALFORMED),
                new Hostile("Huffman table impossible", afterStart(COLOUR, segment(Marker.DHT, oversubscribed)),
                        JPEG_MALFORMED),
                new Hostile("Huffman table 7", afterStart(COLOUR, segment(Marker.DHT, bytes(7))), JPEG_MALFORMED),
                new Hostile("quantization cut", afterStart(COLOUR, segment(Marker.DQT, new byte[40])),
                        JPEG_MALFORMED),
                new Hostile("quantization of 3 bytes a value", afterStart(COLOUR, segment(Marker.DQT, bytes(0x20))),
                        JPEG_MALFORMED),
                new Hostile("bad restart interval", afterStart(COLOUR, segment(Marker.DRI, new byte[3])),
                        JPEG_MALFORMED),
                new Hostile("segment length 1", afterStart(COLOUR, bytes(0xFF, 0xE5, 0, 1)), JPEG_MALFORMED),
                new Hostile("segment length 0", afterStart(COLOUR, bytes(0xFF, 0xFE, 0, 0)), JPEG_MALFORMED),
                new Hostile("bytes between segments", insert(COLOUR, SOF, latin("hidden")), JPEG_MALFORMED),
                new Hostile("ten thousand comments", afterStart(COLOUR, comments(10_000)), JPEG_MALFORMED));
    }

    private static List<Hostile> scans() {
        byte[] scan = copy(GREY, first(GREY, Marker.SOS));
        byte[] refined = copy(PROGRESSIVE, Surgery.segments(PROGRESSIVE).reversed().get(1));
        int restart = restart(RESTARTS);
        return List.of(
                new Hostile("100 scans", insert(GREY, GREY.length - 2, repeat(scan, 99)), JPEG_MALFORMED),
                new Hostile("100 scans that each refine", bomb(), JPEG_TOO_MANY_SCANS),
                new Hostile("the last scan twice", insert(PROGRESSIVE, PROGRESSIVE.length - 2, refined),
                        JPEG_MALFORMED),
                new Hostile("scan without components", set(COLOUR, SOS + 4, 0), JPEG_MALFORMED),
                new Hostile("scan of an unknown component", set(COLOUR, SOS + 5, 77), JPEG_MALFORMED),
                new Hostile("scan with table 9", set(COLOUR, SOS + 6, 0x90), JPEG_MALFORMED),
                new Hostile("half a spectrum in a baseline scan", set(COLOUR, SOS + 12, 31), JPEG_MALFORMED),
                new Hostile("a component never sent",
                        set(set(PROGRESSIVE, first(PROGRESSIVE, Marker.SOS).offset() + 7, 1),
                                first(PROGRESSIVE, Marker.SOS).offset() + 8, 5),
                        JPEG_MALFORMED),
                new Hostile("restart without an interval",
                        insert(COLOUR, COLOUR.length - 2, bytes(0xFF, 0xD0)), JPEG_MALFORMED),
                new Hostile("restart out of turn", set(RESTARTS, restart + 1, 0xD5), JPEG_MALFORMED),
                new Hostile("restart missing", withoutRestart(RESTARTS, restart), JPEG_MALFORMED),
                new Hostile("number of lines behind the scan",
                        insert(COLOUR, COLOUR.length - 2, segment(Marker.DNL, bytes(0, 64))), JPEG_CODING));
    }

    private static List<Hostile> codings() {
        List<Hostile> codings = new ArrayList<>();
        for (int marker : new int[]{0xC3, 0xC5, 0xC6, 0xC7, 0xC8, 0xC9, 0xCA, 0xCB, 0xCD, 0xCE, 0xCF, 0xF7}) {
            codings.add(new Hostile("coding " + Integer.toHexString(marker), set(COLOUR, SOF + 1, marker),
                    JPEG_CODING));
        }
        codings.add(new Hostile("arithmetic conditioning", afterStart(COLOUR, segment(0xCC, bytes(0, 0))),
                JPEG_CODING));
        codings.add(new Hostile("hierarchical", afterStart(COLOUR, segment(Marker.DHP, new byte[15])), JPEG_CODING));
        codings.add(new Hostile("expansion", afterStart(COLOUR, segment(Marker.EXP, bytes(0))), JPEG_CODING));
        codings.add(new Hostile("reserved marker", afterStart(COLOUR, segment(0x02, bytes(0))), JPEG_MALFORMED));
        codings.add(new Hostile("restart outside a scan", afterStart(COLOUR, bytes(0xFF, 0xD0)), JPEG_MALFORMED));
        return codings;
    }

    private static List<Hostile> behindTheEnd() {
        return List.of(
                new Hostile("zip behind", join(COLOUR, latin("PK\3\4\24\0")), JPEG_TRAILING_DATA),
                new Hostile("second JPEG behind", join(COLOUR, GREY), JPEG_TRAILING_DATA),
                new Hostile("script behind", join(COLOUR, latin("<?php system($_GET[0]);")), JPEG_TRAILING_DATA),
                new Hostile("one byte behind", join(COLOUR, bytes(0x41)), JPEG_TRAILING_DATA));
    }

    private static byte[] cmyk() {
        byte[] frame = copy(COLOUR, first(COLOUR, Marker.SOF0));
        byte[] wider = join(frame, bytes(4, 0x11, 0));
        wider[3] += 3;
        wider[9] = 4;
        return join(Arrays.copyOf(COLOUR, SOF), wider, Arrays.copyOfRange(COLOUR, SOF + frame.length, COLOUR.length));
    }

    /** Sends one coefficient band after the other, each of them legal, far too often. */
    private static byte[] bomb() {
        int start = first(PROGRESSIVE, Marker.SOS).offset();
        byte[] ac = bytes(0x10, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0);
        byte[] dc = bytes(0x00, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0);
        byte[] bomb = join(Arrays.copyOf(PROGRESSIVE, start), segment(Marker.DHT, dc), segment(Marker.DHT, ac),
                segment(Marker.SOS, bytes(1, 1, 0, 0, 0, 0)), new byte[200]);
        for (int i = 1; i < 64; i++) {
            bomb = join(bomb, segment(Marker.SOS, bytes(1, 1, 0, i, i, 0)), bytes(0));
        }
        return join(bomb, bytes(0xFF, 0xD9));
    }

    private static byte[] comments(int count) {
        return repeat(segment(Marker.COM, bytes('x')), count);
    }

    private static byte[] repeat(byte[] part, int times) {
        byte[] all = new byte[part.length * times];
        for (int i = 0; i < times; i++) {
            System.arraycopy(part, 0, all, i * part.length, part.length);
        }
        return all;
    }

    private static int restart(byte[] jpeg) {
        for (int i = first(jpeg, Marker.SOS).offset() + 4; i < jpeg.length; i++) {
            if (jpeg[i] == (byte) 0xFF && Marker.isRestart(jpeg[i + 1] & 0xFF)) {
                return i;
            }
        }
        throw new IllegalArgumentException("no restart marker");
    }

    private static byte[] withoutRestart(byte[] jpeg, int restart) {
        return join(Arrays.copyOf(jpeg, restart), Arrays.copyOfRange(jpeg, restart + 2, jpeg.length));
    }
}
