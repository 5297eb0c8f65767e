package nl.vierogen.exchange.pack.zip;

import static nl.vierogen.exchange.pack.zip.RawZip.deflated;
import static nl.vierogen.exchange.pack.zip.RawZip.stored;
import static nl.vierogen.problem.Problem.PACKAGE_DAMAGED;
import static nl.vierogen.problem.Problem.PACKAGE_ENTRY_MISSING;
import static nl.vierogen.problem.Problem.PACKAGE_ENTRY_TWICE;
import static nl.vierogen.problem.Problem.PACKAGE_ENTRY_UNEXPECTED;
import static nl.vierogen.problem.Problem.PACKAGE_TOO_LARGE;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import nl.vierogen.problem.Problem;

/** Zips that hold a sound package and something that must not be there. */
public final class HostileZips {
    private static final byte[] TEXT = "hidden".getBytes(StandardCharsets.US_ASCII);
    private static final String NAME = "img/" + "0".repeat(64) + ".jpg";

    private final Map<String, byte[]> sound;
    private final List<Hostile> all = new ArrayList<>();

    /** One of the corpus. */
    public record Hostile(String name, byte[] bytes, Problem problem) {
        @Override
        public String toString() {
            return name;
        }
    }

    private HostileZips(Map<String, byte[]> sound) {
        this.sound = sound;
    }

    /** The corpus around a sound package's entries. */
    public static List<Hostile> around(Map<String, byte[]> sound) {
        HostileZips zips = new HostileZips(sound);
        zips.outside();
        zips.names();
        zips.lies();
        zips.sizes();
        return zips.all;
    }

    private void outside() {
        add("bytes before", PACKAGE_DAMAGED, zip -> zip.prefix(TEXT));
        add("bytes behind", PACKAGE_DAMAGED, zip -> zip.suffix(TEXT));
        add("archive comment", PACKAGE_DAMAGED, zip -> zip.comment(TEXT));
        add("bytes before the directory", PACKAGE_DAMAGED, zip -> zip.beforeDirectory(TEXT));
        add("zip64 locator", PACKAGE_DAMAGED, zip -> zip.beforeDirectory(new byte[]{'P', 'K', 6, 7, 0, 0, 0, 0}));
        add("another disk", PACKAGE_DAMAGED, zip -> zip.disk(1));
        add("one entry fewer in the count", PACKAGE_DAMAGED, zip -> zip.countMore(-1));
        add("one entry more in the count", PACKAGE_DAMAGED, zip -> zip.countMore(1));
        byte[] whole = RawZip.of(sound).bytes();
        all.add(new Hostile("cut by one byte", Arrays.copyOf(whole, whole.length - 1), PACKAGE_DAMAGED));
        all.add(new Hostile("cut in half", Arrays.copyOf(whole, whole.length / 2), PACKAGE_DAMAGED));
        add("a whole zip behind", PACKAGE_DAMAGED, zip -> zip.suffix(whole));
        all.add(new Hostile("no byte", new byte[0], PACKAGE_DAMAGED));
        all.add(new Hostile("no zip", "no zip at all ".repeat(20).getBytes(StandardCharsets.US_ASCII),
                PACKAGE_DAMAGED));
        all.add(new Hostile("no entry", new RawZip().bytes(), PACKAGE_ENTRY_MISSING));
    }

    private void names() {
        extra("path out of the folder", PACKAGE_ENTRY_UNEXPECTED, stored("../../evil.sh", TEXT));
        extra("absolute path", PACKAGE_ENTRY_UNEXPECTED, stored("/etc/passwd", TEXT));
        extra("backslashes", PACKAGE_ENTRY_UNEXPECTED, stored("..\\evil.exe", TEXT));
        extra("a folder", PACKAGE_ENTRY_UNEXPECTED, stored("img/", new byte[0]));
        extra("an image nobody named", PACKAGE_ENTRY_UNEXPECTED, stored(NAME, TEXT));
        extra("capitals", PACKAGE_ENTRY_UNEXPECTED, stored("STATEMENT.JWS", TEXT));
        extra("no name", PACKAGE_DAMAGED, stored("", TEXT));
        extra("a NUL in the name", PACKAGE_DAMAGED, stored("form.json\0.jpg", TEXT));
        extra("another script in the name", PACKAGE_DAMAGED, stored("form.j\u00f6on", TEXT));
        extra("a very long name", PACKAGE_DAMAGED, stored("x".repeat(60_000), TEXT));
        extra("the statement twice", PACKAGE_ENTRY_TWICE, stored("statement.jws", TEXT));
        extra("the form twice", PACKAGE_ENTRY_TWICE, stored("form.json", sound.get("form.json")));
        extra("another name in the directory", PACKAGE_DAMAGED, stored("form.json", TEXT).central("farm.json"));
        add("too many entries", PACKAGE_DAMAGED, zip -> {
            for (int i = 0; i < 131; i++) {
                zip.add(stored("x" + i, TEXT));
            }
            return zip;
        });
    }

    private void lies() {
        extra("an entry outside the directory", PACKAGE_DAMAGED, stored(NAME, TEXT).unlisted());
        extra("two entries over the same bytes", PACKAGE_DAMAGED, stored(NAME, TEXT).unwritten());
        extra("a gap between entries", PACKAGE_DAMAGED, stored(NAME, TEXT).gap(TEXT));
        extra("an extra field", PACKAGE_DAMAGED, stored(NAME, TEXT).extra(new byte[]{1, 0, 0, 0}));
        extra("an entry comment", PACKAGE_DAMAGED, stored(NAME, TEXT).comment(TEXT));
        extra("encrypted", PACKAGE_DAMAGED, stored(NAME, TEXT).flags(1));
        extra("data descriptor", PACKAGE_DAMAGED, stored(NAME, TEXT).flags(8));
        extra("masked directory", PACKAGE_DAMAGED, stored(NAME, TEXT).flags(0x2000));
        extra("bzip2", PACKAGE_DAMAGED, RawZip.method(12, NAME, TEXT));
        replaced("wrong checksum", PACKAGE_DAMAGED, content -> RawZip.storedWithoutSum("statement.jws", content));
    }

    private void sizes() {
        extra("another length in the directory", PACKAGE_DAMAGED, stored(NAME, TEXT).centralSize(5));
        extra("stored shorter than it is", PACKAGE_DAMAGED, stored(NAME, TEXT).packed(5));
        extra("a zip64 length", PACKAGE_DAMAGED, stored(NAME, TEXT).packed(0xFFFFFFFFL));
        extra("longer than an entry may be", PACKAGE_DAMAGED, deflated(NAME, TEXT, 33L << 20).centralSize(33L << 20));
        replaced("a bomb", PACKAGE_DAMAGED, content -> deflated("statement.jws", new byte[32 << 20], 100));
        replaced("shorter than it says", PACKAGE_DAMAGED,
                content -> deflated("statement.jws", content, content.length + 1L));
        replaced("bytes behind the deflated data", PACKAGE_DAMAGED, content -> RawZip.packedAs("statement.jws",
                Arrays.copyOf(RawZip.deflate(content), RawZip.deflate(content).length + 1), content));
        replaced("no deflated data", PACKAGE_DAMAGED, content -> RawZip.packedAs("statement.jws", TEXT, content));
        add("more in all than may be", PACKAGE_TOO_LARGE, zip -> {
            for (int i = 0; i < 17; i++) {
                zip.add(deflated("x" + i, TEXT, 32L << 20).centralSize(32L << 20));
            }
            return zip;
        });
    }

    private void extra(String name, Problem problem, RawZip.Item item) {
        add(name, problem, zip -> zip.add(item));
    }

    private void replaced(String name, Problem problem, Function<byte[], RawZip.Item> statement) {
        Map<String, byte[]> rest = new LinkedHashMap<>(sound);
        byte[] content = rest.remove("statement.jws");
        all.add(new Hostile(name, RawZip.of(rest).first(statement.apply(content)).bytes(), problem));
    }

    private void add(String name, Problem problem, UnaryOperator<RawZip> change) {
        all.add(new Hostile(name, change.apply(RawZip.of(sound)).bytes(), problem));
    }
}
