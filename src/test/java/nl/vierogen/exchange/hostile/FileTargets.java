package nl.vierogen.exchange.hostile;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.vierogen.exchange.form.BuiltInForms;
import nl.vierogen.exchange.form.FormFile;
import nl.vierogen.exchange.form.FormReader;
import nl.vierogen.exchange.form.ProcedureReader;
import nl.vierogen.exchange.form.SheetReader;
import nl.vierogen.exchange.jpeg.Exif;
import nl.vierogen.exchange.jpeg.JpegStripper;
import nl.vierogen.exchange.jpeg.JpegWalker;
import nl.vierogen.exchange.jpeg.Jpegs;
import nl.vierogen.exchange.jpeg.Stripped;
import nl.vierogen.exchange.pack.PackageReader;
import nl.vierogen.exchange.pack.folder.Folder;
import nl.vierogen.exchange.pack.folder.LogbookFolder;
import nl.vierogen.exchange.pack.zip.PlainZip;
import nl.vierogen.exchange.pack.zip.RawZip;
import nl.vierogen.exchange.pack.zip.StrictZip;
import nl.vierogen.problem.Refusal;

/** The files that carry no signature of their own. */
final class FileTargets {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-22T12:00:00Z"), ZoneOffset.UTC);

    private FileTargets() {
    }

    static Target zip() {
        Map<String, byte[]> entries = new LinkedHashMap<>();
        entries.put("statement.jws", new byte[]{1, 2, 3});
        entries.put("img/" + "0".repeat(64) + ".jpg", new byte[40]);
        RawZip deflated = new RawZip();
        entries.forEach((name, content) -> deflated.add(RawZip.deflated(name, content)));
        return new Target(bytes -> {
            StrictZip zip = StrictZip.open(bytes, PackageReader.MOST_ENTRIES);
            for (String name : zip.names()) {
                int size = zip.size(name).orElseThrow();
                require(zip.content(name).length == size, "another length than described");
            }
        }, List.of(PlainZip.write(entries), deflated.bytes(), PlainZip.write(Map.of())));
    }

    static Target jpeg() {
        byte[] small = Jpegs.small(1);
        return new Target(List.of(bytes -> JpegWalker.walk(bytes, "beeld"),
                bytes -> JpegWalker.requireBare(bytes, "beeld"), FileTargets::strip),
                List.of(small, Jpegs.of(new Jpegs.Recipe(32, 24, true, true, 0.5f, 11, 0, 2)),
                        Jpegs.of(new Jpegs.Recipe(32, 24, false, false, 0.5f, 22, 1, 3)), withExif(small)));
    }

    /** What was stripped has to be what a package may hold. */
    private static void strip(byte[] bytes) throws Refusal {
        Stripped stripped = JpegStripper.strip(bytes, "beeld");
        try {
            JpegWalker.requireBare(stripped.jpeg(), "beeld");
        } catch (Refusal refusal) {
            throw new AssertionError("stripped and still " + refusal, refusal);
        }
    }

    private static byte[] withExif(byte[] jpeg) {
        byte[] exif = Exif.segment("GIMP 2.10", 1, "2026:11:01 10:00:00", "2026:10:01 10:00:00");
        byte[] joined = new byte[jpeg.length + exif.length];
        System.arraycopy(jpeg, 0, joined, 0, 2);
        System.arraycopy(exif, 0, joined, 2, exif.length);
        System.arraycopy(jpeg, 2, joined, 2 + exif.length, jpeg.length - 2);
        return joined;
    }

    /** Folders with all their images, whose description is whatever comes. */
    static Target description() {
        Folder biometry = Folder.biometry(folder("biometry"));
        Folder dating = Folder.dating(folder("dating"));
        return new Target(List.of(bytes -> read(biometry, bytes), bytes -> read(dating, bytes)),
                List.of(described(biometry), described(dating)));
    }

    private static void read(Folder folder, byte[] description) throws Refusal {
        folder.file("logbook.json", description);
        LogbookFolder.read(folder.path(), CLOCK);
    }

    static Target form() {
        return new Target(List.of(FormReader::read, FormFile::read, ProcedureReader::read),
                List.of(builtIn("biometrie").bytes(), builtIn("termijn").bytes()));
    }

    static Target sheet() {
        String sheet = """
                {"round":"RETAKE","points":{"case1-hc":{"magnification":2,"plane":0,"calipers":1,"settings":2}},
                "counted":["case1-hc"]}""";
        return new Target(bytes -> SheetReader.read(bytes, builtIn("biometrie").form()),
                List.of(sheet.getBytes(StandardCharsets.UTF_8)));
    }

    private static FormFile builtIn(String id) {
        return BuiltInForms.newest(id).orElseThrow();
    }

    private static Path folder(String name) {
        try {
            return Files.createDirectories(Path.of("target", "hostile", name).toAbsolutePath());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] described(Folder folder) {
        try {
            return Files.readAllBytes(folder.path().resolve("logbook.json"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void require(boolean holds, String what) {
        if (!holds) {
            throw new AssertionError(what);
        }
    }
}
