package nl.vierogen.exchange.result;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import nl.vierogen.json.StrictJson;

/** The test vectors as the files they are in {@code src/test/resources/vectors}. */
final class VectorFiles {
    static final Path FOLDER = Path.of("src/test/resources/vectors");
    /** The result that every wrong roster is tried with. */
    private static final String BY_ONE = "pass-real-by-one";

    /** A line of {@code vectors.json}; {@code roster} is "practice" or a file beside it. */
    record Line(String file, String roster, int exit, Optional<String> code, Optional<String> scripts) {
    }

    private static final List<Vector> VECTORS = Stream
            .of(PassVectors.all(), SignatureVectors.all(), EnvelopeVectors.all(), PayloadVectors.all())
            .flatMap(List::stream).toList();
    private static final Map<String, VectorRosters.Bad> WRONG_ROSTERS = VectorRosters.wrong();

    private VectorFiles() {
    }

    /** Every line, by roster and then by name. */
    static List<Line> lines() {
        List<Line> lines = new ArrayList<>();
        for (Vector vector : VECTORS) {
            lines.add(new Line(vector.name() + ".uitslag",
                    vector.roster().equals(Vector.PRACTICE) ? Vector.PRACTICE : vector.roster() + ".deelnemers",
                    vector.code().isPresent() ? 1 : 0, vector.code(), vector.scripts()));
        }
        WRONG_ROSTERS.forEach((name, bad) -> lines.add(new Line(BY_ONE + ".uitslag",
                "fail-roster-" + name + ".deelnemers", 1, Optional.of(bad.code()), Optional.empty())));
        return List.copyOf(lines);
    }

    /** The files by name, made again from their seeds. */
    static Map<String, byte[]> made() {
        Map<String, byte[]> files = new TreeMap<>();
        Set<String> names = new HashSet<>();
        for (Vector vector : VECTORS) {
            if (!names.add(vector.name())) {
                throw new IllegalStateException("two vectors of one name: " + vector.name());
            }
            files.put(vector.name() + ".uitslag", vector.result());
        }
        VectorRosters.right().forEach((name, bytes) -> files.put(name + ".deelnemers", bytes));
        WRONG_ROSTERS.forEach((name, bad) -> files.put("fail-roster-" + name + ".deelnemers", bad.roster()));
        StringBuilder index = new StringBuilder();
        lines().forEach(line -> index.append(index.isEmpty() ? "[" : ",\n ").append(json(line)));
        files.put("vectors.json", index.append("]\n").toString().getBytes(StandardCharsets.UTF_8));
        return files;
    }

    /** Writes them all anew; only for when the format or a seed was changed on purpose. */
    static void write() throws IOException {
        Files.createDirectories(FOLDER);
        try (Stream<Path> old = Files.list(FOLDER)) {
            for (Path file : old.filter(path -> path.toString().matches(".*\\.(uitslag|deelnemers|json)")).toList()) {
                Files.delete(file);
            }
        }
        for (Map.Entry<String, byte[]> file : made().entrySet()) {
            Files.write(FOLDER.resolve(file.getKey()), file.getValue());
        }
    }

    private static String json(Line line) {
        return new String(StrictJson.write(line), StandardCharsets.UTF_8);
    }
}
