package nl.vierogen.exchange.pack.zip;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/** Writes zips byte by byte, with every lie one can tell in them. */
public final class RawZip {
    private final List<Item> items = new ArrayList<>();
    private byte[] prefix = {};
    private byte[] beforeDirectory = {};
    private byte[] suffix = {};
    private byte[] comment = {};
    private int countMore;
    private int disk;

    /** An entry; what is not set otherwise is the truth. */
    public static final class Item {
        private final String name;
        private final byte[] data;
        private final long crc;
        private final long size;
        private final int method;
        private String centralName;
        private long centralSize;
        private long localPacked;
        private int flags;
        private byte[] gap = {};
        private byte[] extra = {};
        private byte[] comment = {};
        private int offset;
        private boolean listed = true;
        private boolean written = true;

        private Item(String name, byte[] data, int method, byte[] content, long size) {
            this.name = name;
            this.data = data;
            this.method = method;
            this.size = size;
            this.centralName = name;
            this.centralSize = size;
            this.localPacked = data.length;
            CRC32 sum = new CRC32();
            sum.update(content);
            this.crc = sum.getValue();
        }

        public Item central(String other) {
            centralName = other;
            return this;
        }

        public Item centralSize(long other) {
            centralSize = other;
            return this;
        }

        public Item packed(long other) {
            localPacked = other;
            return this;
        }

        public Item flags(int other) {
            flags = other;
            return this;
        }

        public Item gap(byte[] other) {
            gap = other;
            return this;
        }

        public Item extra(byte[] other) {
            extra = other;
            return this;
        }

        public Item comment(byte[] other) {
            comment = other;
            return this;
        }

        public Item unlisted() {
            listed = false;
            return this;
        }

        public Item unwritten() {
            written = false;
            return this;
        }
    }

    public static Item stored(String name, byte[] content) {
        return new Item(name, content, 0, content, content.length);
    }

    public static Item storedWithoutSum(String name, byte[] content) {
        return new Item(name, content, 0, new byte[0], content.length);
    }

    public static Item method(int method, String name, byte[] content) {
        return new Item(name, content, method, content, content.length);
    }

    public static Item deflated(String name, byte[] content) {
        return deflated(name, content, content.length);
    }

    /** Deflated, of a length that may be a lie. */
    public static Item deflated(String name, byte[] content, long size) {
        return new Item(name, deflate(content), 8, content, size);
    }

    public static Item packedAs(String name, byte[] packed, byte[] content) {
        return new Item(name, packed, 8, content, content.length);
    }

    public static RawZip of(Map<String, byte[]> entries) {
        RawZip zip = new RawZip();
        entries.forEach((name, content) -> zip.add(stored(name, content)));
        return zip;
    }

    public RawZip add(Item item) {
        items.add(item);
        return this;
    }

    public RawZip first(Item item) {
        items.addFirst(item);
        return this;
    }

    public RawZip prefix(byte[] other) {
        prefix = other;
        return this;
    }

    public RawZip beforeDirectory(byte[] other) {
        beforeDirectory = other;
        return this;
    }

    public RawZip suffix(byte[] other) {
        suffix = other;
        return this;
    }

    public RawZip comment(byte[] other) {
        comment = other;
        return this;
    }

    public RawZip countMore(int more) {
        countMore = more;
        return this;
    }

    public RawZip disk(int number) {
        disk = number;
        return this;
    }

    public byte[] bytes() {
        Out out = new Out();
        out.writeBytes(prefix);
        for (Item item : items) {
            out.writeBytes(item.gap);
            item.offset = item.written ? out.size() : items.getFirst().offset;
            if (item.written) {
                local(out, item);
            }
        }
        out.writeBytes(beforeDirectory);
        int directory = out.size();
        items.stream().filter(item -> item.listed).forEach(item -> central(out, item));
        int count = (int) items.stream().filter(item -> item.listed).count() + countMore;
        int length = out.size() - directory;
        out.u32(0x06054b50).u16(disk).u16(disk).u16(count).u16(count).u32(length).u32(directory).u16(comment.length);
        out.writeBytes(comment);
        out.writeBytes(suffix);
        return out.toByteArray();
    }

    private static void local(Out out, Item item) {
        byte[] name = item.name.getBytes(StandardCharsets.ISO_8859_1);
        out.u32(0x04034b50).u16(20).u16(item.flags).u16(item.method).u32(0).u32(item.crc).u32(item.localPacked)
                .u32(item.size).u16(name.length).u16(item.extra.length);
        out.writeBytes(name);
        out.writeBytes(item.extra);
        out.writeBytes(item.data);
    }

    private static void central(Out out, Item item) {
        byte[] name = item.centralName.getBytes(StandardCharsets.ISO_8859_1);
        out.u32(0x02014b50).u16(20).u16(20).u16(item.flags).u16(item.method).u32(0).u32(item.crc)
                .u32(item.localPacked).u32(item.centralSize).u16(name.length).u16(item.extra.length)
                .u16(item.comment.length).u16(0).u16(0).u32(0).u32(item.offset);
        out.writeBytes(name);
        out.writeBytes(item.extra);
        out.writeBytes(item.comment);
    }

    static byte[] deflate(byte[] content) {
        try (Deflater deflater = new Deflater(9, true)) {
            deflater.setInput(content);
            deflater.finish();
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            byte[] buffer = new byte[65536];
            while (!deflater.finished()) {
                out.write(buffer, 0, deflater.deflate(buffer));
            }
            return out.toByteArray();
        }
    }

    private static final class Out extends ByteArrayOutputStream {
        Out u16(long value) {
            write((int) value);
            write((int) (value >> 8));
            return this;
        }

        Out u32(long value) {
            return u16(value & 0xFFFF).u16(value >> 16 & 0xFFFF);
        }
    }
}
