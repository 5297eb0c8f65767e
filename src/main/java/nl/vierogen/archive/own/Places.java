package nl.vierogen.archive.own;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import nl.vierogen.enrolment.Whereabouts;
import nl.vierogen.json.StrictJson;
import nl.vierogen.problem.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * Recognises folders that are copied to the internet, by their names, and disks of other computers, by their file system.
 * It asks the disk, so off the JavaFX thread. What it does not know, it takes for a disk of this laptop: this warns, it
 * guards nothing.
 */
final class Places {
    private static final String FILE = "/nl/vierogen/places/places-1.json";

    private final Known known;
    private final FileSystems fileSystems;

    /** The list, as it is written: names in small letters, a star at the end for anything. */
    record Known(int formatVersion, List<Service> synchronised, List<String> networkFileSystems) {
    }

    record Service(String service, List<String> folders) {
    }

    /** Tells what kind of file system something lies on. */
    interface FileSystems {
        String kindAt(Path existing) throws IOException;
    }

    /** With the list of this program, on the disks of this laptop. */
    Places() {
        this(existing -> Files.getFileStore(existing).type());
    }

    Places(FileSystems fileSystems) {
        this.known = read();
        this.fileSystems = fileSystems;
    }

    /** Where the file or folder lies, or would lie. */
    Whereabouts of(Path file) {
        Path named = file.toAbsolutePath().normalize();
        @Nullable
        Path existing = named;
        while (existing != null && !Files.exists(existing)) {
            existing = existing.getParent();
        }
        if (existing == null) {
            return byName(named);
        }
        try {
            // a folder of another name may be a link into one of these
            Whereabouts linked = byName(existing.toRealPath());
            Whereabouts whereabouts = linked instanceof Whereabouts.Here ? byName(named) : linked;
            return whereabouts instanceof Whereabouts.Here && isNetwork(fileSystems.kindAt(existing))
                    ? new Whereabouts.Network()
                    : whereabouts;
        } catch (IOException | SecurityException unknown) {
            return byName(named);
        }
    }

    private Whereabouts byName(Path path) {
        Optional<Whereabouts> synchronised = names(path).flatMap(name -> known.synchronised().stream()
                .filter(service -> fits(name, service.folders())).map(Service::service)).findFirst()
                .map(Whereabouts.Synchronised::new);
        return synchronised.orElse(
                isOfAnotherComputer(path.toString()) ? new Whereabouts.Network() : new Whereabouts.Here());
    }

    /** Whether the path begins with the name of another computer, as Windows writes it. */
    static boolean isOfAnotherComputer(String path) {
        return path.startsWith("\\\\") || path.startsWith("//");
    }

    private boolean isNetwork(String kind) {
        return fits(kind.toLowerCase(Locale.ROOT), known.networkFileSystems());
    }

    private static Stream<String> names(Path path) {
        return StreamSupport.stream(path.spliterator(), false).map(name -> name.toString().toLowerCase(Locale.ROOT));
    }

    private static boolean fits(String name, List<String> patterns) {
        return patterns.stream().anyMatch(pattern -> pattern.endsWith("*")
                ? name.startsWith(pattern.substring(0, pattern.length() - 1))
                : name.equals(pattern));
    }

    private static Known read() {
        try (InputStream in = Places.class.getResourceAsStream(FILE)) {
            if (in == null) {
                throw new IllegalStateException(FILE);
            }
            return StrictJson.read(in.readAllBytes(), Known.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (Refusal e) {
            throw new IllegalStateException(FILE, e);
        }
    }
}
