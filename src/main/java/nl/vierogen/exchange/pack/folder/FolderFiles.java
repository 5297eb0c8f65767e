package nl.vierogen.exchange.pack.folder;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import nl.vierogen.exchange.pack.zip.StrictZip;
import nl.vierogen.problem.Problem;
import nl.vierogen.problem.Refusal;

/**
 * What lies in a folder, by name. A name from {@code logbook.json} is only ever looked up in that list and never becomes
 * a path, so that it cannot lead out of the folder; links are not followed.
 */
final class FolderFiles {
    private static final Pattern PLAIN = Pattern.compile("(?!\\.{1,2}$)[^/\\\\:]{1,200}");

    /** What macOS and Windows put into a folder that somebody looked at; nobody handed it in. */
    private static final Set<String> LEFT_BY_SYSTEMS = Set.of(".ds_store", "thumbs.db", "desktop.ini");

    private final Map<String, Path> files;

    private FolderFiles(Map<String, Path> files) {
        this.files = files;
    }

    /** @throws Refusal FILE_NOT_FOUND, FOLDER_EXPECTED, FILE_UNREADABLE with the name of the folder */
    static FolderFiles in(Path folder) throws Refusal {
        String name = String.valueOf(folder.getFileName());
        if (!Files.exists(folder)) {
            throw new Refusal(Problem.FILE_NOT_FOUND, name);
        }
        if (!Files.isDirectory(folder)) {
            throw new Refusal(Problem.FOLDER_EXPECTED, name);
        }
        Map<String, Path> files = new TreeMap<>();
        try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder)) {
            for (Path file : stream) {
                String found = composed(String.valueOf(file.getFileName()));
                if (!LEFT_BY_SYSTEMS.contains(found.toLowerCase(Locale.ROOT))) {
                    files.put(found, file);
                }
            }
        } catch (IOException e) {
            throw new Refusal(Problem.FILE_UNREADABLE, name);
        }
        return new FolderFiles(files);
    }

    boolean has(String name) {
        return files.containsKey(composed(name));
    }

    /** @throws Refusal PACK_FILE_NAME when it is more than the name of a file in the folder */
    static void requirePlain(String name) throws Refusal {
        if (!PLAIN.matcher(name).matches()) {
            throw new Refusal(Problem.PACK_FILE_NAME, name);
        }
    }

    /** The first file, in order of names, that is none of those. */
    Optional<String> otherThan(Collection<String> known) {
        Collection<String> names = known.stream().map(FolderFiles::composed).toList();
        return files.keySet().stream().filter(name -> !names.contains(name)).findFirst();
    }

    /** @throws Refusal PACK_NOT_A_FILE for a link or folder, FILE_TOO_LARGE, FILE_UNREADABLE, PACK_IMAGE_MISSING */
    byte[] read(String name) throws Refusal {
        Path file = files.get(composed(name));
        if (file == null) {
            throw new Refusal(Problem.PACK_IMAGE_MISSING, name);
        }
        if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            throw new Refusal(Problem.PACK_NOT_A_FILE, name);
        }
        try (InputStream in = Files.newInputStream(file, LinkOption.NOFOLLOW_LINKS)) {
            byte[] bytes = in.readNBytes(StrictZip.LARGEST_ENTRY + 1);
            if (bytes.length > StrictZip.LARGEST_ENTRY) {
                throw new Refusal(Problem.FILE_TOO_LARGE, name);
            }
            return bytes;
        } catch (IOException e) {
            throw new Refusal(Problem.FILE_UNREADABLE, name);
        }
    }

    /** Some systems write é as two characters and some as one. */
    private static String composed(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFC);
    }
}
