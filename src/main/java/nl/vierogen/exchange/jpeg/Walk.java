package nl.vierogen.exchange.jpeg;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import nl.vierogen.problem.Problem;
import nl.vierogen.problem.Refusal;
import org.jspecify.annotations.Nullable;

/** One walk over one file, from SOI to EOI. Linear: no byte is looked at more than a fixed number of times. */
final class Walk {
    private static final int MOST_SCANS = 16;
    private static final int MOST_SEGMENTS = 4096;

    private final JpegBytes file;
    private final Tables tables = new Tables();
    private final List<Segment> segments = new ArrayList<>();
    private final Set<SegmentContent> seen = EnumSet.noneOf(SegmentContent.class);
    private @Nullable Frame frame;
    private @Nullable Progress progress;
    private int restartInterval;
    private int scans;

    Walk(byte[] bytes, String image) {
        file = JpegBytes.file(bytes, image);
    }

    JpegFacts toEnd() throws Refusal {
        int marker = start();
        while (marker != Marker.EOI) {
            file.require(segments.size() < MOST_SEGMENTS, Problem.JPEG_MALFORMED);
            marker = step();
        }
        Frame found = frame;
        Progress sent = progress;
        if (found == null || sent == null || !sent.coversAll()) {
            throw file.refused(Problem.JPEG_MALFORMED);
        }
        return new JpegFacts(found.width(), found.height(), found.components().size(), scans, found.progressive(),
                segments);
    }

    private int start() throws Refusal {
        file.require(file.left() >= 2 && file.u16() == (Marker.PREFIX << 8 | Marker.SOI), Problem.JPEG_NOT_A_JPEG);
        file.require(file.left() == 0 || file.peek(0) == Marker.PREFIX, Problem.JPEG_NOT_A_JPEG);
        segments.add(new Segment(Marker.SOI, SegmentContent.PICTURE, 0, 2));
        return Marker.SOI;
    }

    private int step() throws Refusal {
        int marker = marker();
        int offset = file.position() - 2;
        SegmentContent content = switch (marker) {
            case Marker.EOI -> SegmentContent.PICTURE;
            case Marker.SOI -> throw file.refused(Problem.JPEG_FRAMES);
            default -> segment(marker);
        };
        segments.add(new Segment(marker, content, offset, file.position() - offset));
        return marker;
    }

    private int marker() throws Refusal {
        file.require(file.u8() == Marker.PREFIX, Problem.JPEG_MALFORMED);
        int marker = file.u8();
        // fill bytes, ITU-T T.81 B.1.1.2
        while (marker == Marker.PREFIX) {
            marker = file.u8();
        }
        return marker;
    }

    private SegmentContent segment(int marker) throws Refusal {
        file.require(!Marker.isOtherCoding(marker), Problem.JPEG_CODING);
        file.require(marker >= Marker.SOF0 && !Marker.isRestart(marker), Problem.JPEG_MALFORMED);
        JpegBytes data = file.segment();
        switch (marker) {
            case Marker.SOF0, Marker.SOF1, Marker.SOF2 -> readFrame(marker, data);
            case Marker.DHT -> tables.readHuffman(data);
            case Marker.DQT -> tables.readQuantization(data);
            case Marker.DRI -> {
                restartInterval = data.u16();
                data.requireEnd();
            }
            case Marker.SOS -> readScan(data);
            default -> {
                return application(marker, data);
            }
        }
        return SegmentContent.PICTURE;
    }

    /** A second segment of a kind that may stay could hold anything: then it may not stay. */
    private SegmentContent application(int marker, JpegBytes data) throws Refusal {
        SegmentContent content = SegmentContent.of(marker, data);
        return seen.add(content) || !content.isBare() ? content : SegmentContent.APPLICATION;
    }

    private void readFrame(int marker, JpegBytes data) throws Refusal {
        file.require(frame == null, Problem.JPEG_FRAMES);
        Frame read = Frame.read(marker, data);
        frame = read;
        progress = new Progress(read);
    }

    private void readScan(JpegBytes data) throws Refusal {
        Frame current = frame;
        Progress sent = progress;
        if (current == null || sent == null) {
            throw file.refused(Problem.JPEG_MALFORMED);
        }
        file.require(++scans <= MOST_SCANS, Problem.JPEG_TOO_MANY_SCANS);
        Scan scan = Scan.read(data, current);
        file.require(scan.hasTables(tables, current), Problem.JPEG_MALFORMED);
        sent.add(scan, data);
        int units = current.mcus(scan.components(current));
        int restarts = restartInterval == 0 ? 0 : (units - 1) / restartInterval;
        EntropyCoded.walk(file, restarts, scan.fewestBytes(current));
    }
}
