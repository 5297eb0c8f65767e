package nl.vierogen.exchange.pack.zip;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.vierogen.problem.Problem;
import nl.vierogen.problem.Refusal;

/**
 * A zip file in memory of which every byte has one meaning: entries one behind the other from the first byte, then the
 * central directory in the same order, then its end, then nothing. Names are labels and never paths.
 */
public final class StrictZip {
    /** Longest content of one entry, in bytes. */
    public static final int LARGEST_ENTRY = 32 * 1024 * 1024;

    private static final long LARGEST_TOTAL = 512L * 1024 * 1024;
    private static final long END = 0x06054b50;
    private static final int END_LENGTH = 22;

    private final byte[] bytes;
    private final Map<String, ZipItem> items;

    private StrictZip(byte[] bytes, Map<String, ZipItem> items) {
        this.bytes = bytes;
        this.items = items;
    }

    /**
     * Reads the descriptions of all entries and inflates none.
     *
     * @param mostEntries most entries there may be
     * @throws Refusal PACKAGE_DAMAGED, PACKAGE_TOO_LARGE, PACKAGE_ENTRY_TWICE with the name
     */
    public static StrictZip open(byte[] bytes, int mostEntries) throws Refusal {
        ZipBytes zip = new ZipBytes(bytes);
        int end = zip.length() - END_LENGTH;
        zip.requireInside(end, END_LENGTH);
        int count = zip.u16(end + 8);
        int directory = zip.place(end + 16);
        // one disk, as many entries on it as in all, the directory right before its end, no comment
        ZipBytes.require(zip.u32(end) == END && zip.u32(end + 4) == 0 && zip.u16(end + 10) == count
                && count <= mostEntries && directory + (long) zip.place(end + 12) == end && zip.u16(end + 20) == 0);
        Map<String, ZipItem> items = new LinkedHashMap<>();
        int central = directory;
        int local = 0;
        long total = 0;
        for (int i = 0; i < count; i++) {
            ZipItem item = ZipItem.read(zip, central, local);
            if (items.put(item.name(), item) != null) {
                throw new Refusal(Problem.PACKAGE_ENTRY_TWICE, item.name());
            }
            total += item.size();
            central += ZipItem.CENTRAL_LENGTH + item.name().length();
            local = item.end();
        }
        ZipBytes.require(central == end && local == directory);
        if (total > LARGEST_TOTAL) {
            throw new Refusal(Problem.PACKAGE_TOO_LARGE);
        }
        return new StrictZip(bytes, items);
    }

    /** All names, in the order of the file. */
    public List<String> names() {
        return List.copyOf(items.keySet());
    }

    /** The same zip as if it did not have the entries of these names. */
    public StrictZip without(Set<String> names) {
        Map<String, ZipItem> others = new LinkedHashMap<>(items);
        others.keySet().removeAll(names);
        return new StrictZip(bytes, others);
    }

    /** Length of the entry's content in bytes, as described; empty when there is no such entry. */
    public Optional<Integer> size(String name) {
        return Optional.ofNullable(items.get(name)).map(ZipItem::size);
    }

    /**
     * The content of the entry, of the described length and checksum.
     *
     * @throws Refusal PACKAGE_ENTRY_MISSING with the name, PACKAGE_DAMAGED
     */
    public byte[] content(String name) throws Refusal {
        ZipItem item = items.get(name);
        if (item == null) {
            throw new Refusal(Problem.PACKAGE_ENTRY_MISSING, name);
        }
        return item.content(bytes);
    }
}
