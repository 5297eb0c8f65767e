package nl.vierogen.exchange.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.vierogen.logbook.Sha256;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Jazzer over every reader, {@code mvn -Pfuzz verify}: each in a JVM of its own with 256 MB, for 60 seconds or
 * {@code -Dfuzz.seconds}. A finding becomes a file under {@code src/test/resources/regressions}, which from then on
 * {@link RegressionsTest} tries in every build.
 */
class Fuzzing {
    private static final int SECONDS = Integer.getInteger("fuzz.seconds", 60);
    private static final Pattern EXECUTIONS = Pattern.compile("stat::number_of_executed_units:\\s+(\\d+)");
    private static final Pattern COVERAGE = Pattern.compile("cov: (\\d+)");

    @ParameterizedTest
    @EnumSource
    void aReaderOnlyEverRefuses(Reader reader) throws IOException, InterruptedException {
        Path folder = Path.of("target", "fuzz", reader.id()).toAbsolutePath();
        Path corpus = corpus(reader, folder);
        Path log = folder.resolve("log.txt");
        Process process = new ProcessBuilder(command(reader, folder, corpus)).redirectErrorStream(true)
                .redirectOutput(log.toFile()).start();
        int exit = process.waitFor();

        String said = Files.readString(log, StandardCharsets.ISO_8859_1);
        long executions = last(EXECUTIONS, said);
        List<Path> findings = keep(reader, folder);
        System.out.printf("%-12s %,10d executions, %,7d a second, coverage %,6d, findings %d%n", reader.id(),
                executions, executions / SECONDS, last(COVERAGE, said), findings.size());
        assertThat(findings).as("see %s", log).isEmpty();
        assertThat(exit).as("see %s", log).isZero();
        assertThat(executions).as("see %s", log).isPositive();
    }

    private static Path corpus(Reader reader, Path folder) throws IOException {
        delete(folder);
        Path corpus = Files.createDirectories(folder.resolve("corpus"));
        for (byte[] seed : reader.inputs(reader.target())) {
            Files.write(corpus.resolve(Sha256.of(seed).toString()), seed);
        }
        return corpus;
    }

    private static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> old = Files.walk(folder)) {
                for (Path path : old.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(path);
                }
            }
        }
    }

    private static List<String> command(Reader reader, Path folder, Path corpus) {
        return List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx256m",
                "-XX:+EnableDynamicAgentLoading", "--enable-native-access=ALL-UNNAMED",
                "-Dvierogen.reader=" + reader.name(), "-cp", System.getProperty("java.class.path"),
                "com.code_intelligence.jazzer.Jazzer", "--target_class=" + FuzzedReader.class.getName(),
                "--instrumentation_includes=nl.vierogen.**:com.nimbusds.jose.**:com.exceptionfactory.**",
                "--reproducer_path=" + folder, "-artifact_prefix=" + folder + "/", "-max_total_time=" + SECONDS,
                // only what hangs: what is merely slow the target itself finds, in processor time
                "-timeout=30", "-max_len=32768", "-print_final_stats=1", corpus.toString());
    }

    /** What libFuzzer left beside the corpus, under a name that stays. */
    private static List<Path> keep(Reader reader, Path folder) throws IOException {
        List<Path> kept = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(Fuzzing::isFinding).toList()) {
                Path name = Files.createDirectories(reader.regressions())
                        .resolve(Sha256.of(Files.readAllBytes(file)).toString().substring(0, 16));
                kept.add(Files.copy(file, name, StandardCopyOption.REPLACE_EXISTING));
            }
        }
        return kept;
    }

    private static boolean isFinding(Path file) {
        return file.getFileName().toString().matches("(crash|timeout|oom|leak)-.*");
    }

    private static long last(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        long last = 0;
        while (matcher.find()) {
            last = Long.parseLong(matcher.group(1));
        }
        return last;
    }
}
