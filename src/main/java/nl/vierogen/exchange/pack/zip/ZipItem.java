package nl.vierogen.exchange.pack.zip;

import java.util.regex.Pattern;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import nl.vierogen.problem.Refusal;

/**
 * One entry, described twice in the file: in the central directory and before its data. Both must say the same, with
 * nothing that could be read in another way: no encryption, no data descriptor, no extra field, no comment, no zip64.
 *
 * @param name name, ASCII without spaces
 * @param deflated whether it is deflated; stored otherwise
 * @param crc CRC-32 of the content
 * @param packed length in the file
 * @param size length of the content
 * @param data where its data starts
 */
record ZipItem(String name, boolean deflated, long crc, int packed, int size, int data) {
    static final int CENTRAL_LENGTH = 46;
    private static final long CENTRAL = 0x02014b50;
    private static final long LOCAL = 0x04034b50;
    private static final int LOCAL_LENGTH = 30;
    /** Version needed, flags, method, time, date, CRC, two lengths, length of the name, length of the extra field. */
    private static final int SHARED_LENGTH = 26;
    private static final int VERSION_NEEDED = 20;
    /** UTF-8 names, which ASCII is, and how hard the writer tried to compress. */
    private static final int HARMLESS_FLAGS = 0x0806;
    private static final int STORED = 0;
    private static final int DEFLATED = 8;
    private static final Pattern NAME = Pattern.compile("[!-~]{1,128}");

    /** Reads both descriptions; the local one must start exactly there. */
    static ZipItem read(ZipBytes zip, int central, int local) throws Refusal {
        zip.requireInside(central, CENTRAL_LENGTH);
        zip.requireInside(local, LOCAL_LENGTH);
        ZipBytes.require(zip.u32(central) == CENTRAL && zip.u32(local) == LOCAL && zip.place(central + 42) == local);
        for (int i = 0; i < SHARED_LENGTH; i += 2) {
            ZipBytes.require(zip.u16(central + 6 + i) == zip.u16(local + 4 + i));
        }
        int method = zip.u16(local + 8);
        int nameLength = zip.u16(local + 26);
        boolean noMore = zip.u16(local + 28) == 0 && zip.u16(central + 32) == 0 && zip.u16(central + 34) == 0;
        ZipBytes.require(zip.u16(local + 4) <= VERSION_NEEDED && (zip.u16(local + 6) & ~HARMLESS_FLAGS) == 0
                && (method == STORED || method == DEFLATED) && noMore);
        String name = zip.name(local + LOCAL_LENGTH, nameLength);
        ZipBytes.require(NAME.matcher(name).matches() && name.equals(zip.name(central + CENTRAL_LENGTH, nameLength)));
        long size = zip.u32(local + 22);
        ZipBytes.require(size <= StrictZip.LARGEST_ENTRY);
        ZipItem item = new ZipItem(name, method == DEFLATED, zip.u32(local + 14), zip.place(local + 18), (int) size,
                local + LOCAL_LENGTH + nameLength);
        zip.requireInside(item.data(), item.packed());
        ZipBytes.require(item.deflated() || item.packed() == item.size());
        return item;
    }

    int end() {
        return data + packed;
    }

    byte[] content(byte[] zip) throws Refusal {
        byte[] content = new byte[size];
        if (deflated) {
            inflate(zip, content);
        } else {
            System.arraycopy(zip, data, content, 0, size);
        }
        CRC32 actual = new CRC32();
        actual.update(content);
        ZipBytes.require(actual.getValue() == crc);
        return content;
    }

    /** The deflated data must be all of the packed bytes and give all of the content, no more and no less. */
    private void inflate(byte[] zip, byte[] content) throws Refusal {
        try (Inflater inflater = new Inflater(true)) {
            inflater.setInput(zip, data, packed);
            int length = inflater.inflate(content);
            // the end may only show when there is room for one byte more
            int more = inflater.finished() ? 0 : inflater.inflate(new byte[1]);
            ZipBytes.require(length == size && more == 0 && inflater.finished() && inflater.getRemaining() == 0);
        } catch (DataFormatException e) {
            ZipBytes.require(false);
        }
    }
}
