package nl.vierogen.exchange.jpeg;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.vierogen.logbook.LogbookImage;
import nl.vierogen.problem.Problem;
import nl.vierogen.problem.Refusal;

/** The frame header, ITU-T T.81 B.2.2. */
record Frame(int width, int height, boolean progressive, List<Component> components) {
    private static final int MOST_PIXELS = 24_000_000;
    private static final int MOST_BLOCKS_AN_MCU = 10;
    private static final int BLOCK = 8;

    /** Sampling factors, 1 to 4, and the quantization table, 0 to 3. */
    record Component(int id, int horizontal, int vertical, int quantization) {
        int blocksAnMcu() {
            return horizontal * vertical;
        }
    }

    static Frame read(int marker, JpegBytes data) throws Refusal {
        data.require(data.u8() == 8, Problem.JPEG_PRECISION);
        int height = data.u16();
        int width = data.u16();
        data.require(width > 0 && height > 0, Problem.JPEG_MALFORMED);
        data.require(width <= LogbookImage.LONGEST_SIDE && height <= LogbookImage.LONGEST_SIDE
                && width * height <= MOST_PIXELS, Problem.JPEG_TOO_LARGE);
        int count = data.u8();
        data.require(count == 1 || count == 3, Problem.JPEG_COLOURS);
        List<Component> components = new ArrayList<>(count);
        Set<Integer> ids = new HashSet<>();
        for (int i = 0; i < count; i++) {
            Component component = component(data);
            data.require(ids.add(component.id()), Problem.JPEG_MALFORMED);
            components.add(component);
        }
        data.requireEnd();
        Frame frame = new Frame(width, height, marker == Marker.SOF2, List.copyOf(components));
        data.require(frame.isSampledSanely(), Problem.JPEG_COLOURS);
        return frame;
    }

    private static Component component(JpegBytes data) throws Refusal {
        int id = data.u8();
        int factors = data.u8();
        int quantization = data.u8();
        int horizontal = factors >> 4;
        int vertical = factors & 15;
        data.require(horizontal >= 1 && horizontal <= 4 && vertical >= 1 && vertical <= 4
                && quantization < Tables.SLOTS, Problem.JPEG_MALFORMED);
        return new Component(id, horizontal, vertical, quantization);
    }

    /** Decoders cannot enlarge a component by a fraction, and ITU-T T.81 B.2.3 limits the blocks of a coded unit. */
    private boolean isSampledSanely() {
        int blocks = components.stream().mapToInt(Component::blocksAnMcu).sum();
        return (components.size() == 1 || blocks <= MOST_BLOCKS_AN_MCU)
                && components.stream().allMatch(component -> mostHorizontal() % component.horizontal() == 0
                        && mostVertical() % component.vertical() == 0);
    }

    private int mostHorizontal() {
        return components.stream().mapToInt(Component::horizontal).max().orElseThrow();
    }

    private int mostVertical() {
        return components.stream().mapToInt(Component::vertical).max().orElseThrow();
    }

    /** Minimum coded units of a scan of these components, ITU-T T.81 A.2. */
    int mcus(List<Component> scanned) {
        if (scanned.size() == 1) {
            Component only = scanned.getFirst();
            return up(up(width * only.horizontal(), mostHorizontal()), BLOCK)
                    * up(up(height * only.vertical(), mostVertical()), BLOCK);
        }
        return up(width, BLOCK * mostHorizontal()) * up(height, BLOCK * mostVertical());
    }

    /** Blocks of 8 by 8 in a scan of these components. */
    int blocks(List<Component> scanned) {
        return scanned.size() == 1 ? mcus(scanned)
                : mcus(scanned) * scanned.stream().mapToInt(Component::blocksAnMcu).sum();
    }

    private static int up(int amount, int unit) {
        return (amount + unit - 1) / unit;
    }
}
