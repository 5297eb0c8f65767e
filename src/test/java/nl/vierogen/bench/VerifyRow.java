package nl.vierogen.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.vierogen.bench.floor.RawSignatures;
import nl.vierogen.exchange.result.SampleCohort;
import nl.vierogen.exchange.result.payload.ResultPayload;
import nl.vierogen.problem.Refusal;

/**
 * Verifying and counting again 10,000 result files with the Bureau's command, its start counted in, against bare signatures
 * of the JDK on the same bytes by all processors, as many on each file as it carries: a third has two.
 */
final class VerifyRow implements Row {
    private static final int FILES = 10_000;
    private static final int RUNS = 5;
    private static final double GOAL = 2;

    @Override
    public String name() {
        return "verify 10,000 results";
    }

    @Override
    public List<Measured> measure(Path folder) throws Exception {
        Installed installed = Installed.find();
        Path results = Files.createDirectory(folder.resolve("results"));
        write(results);
        List<String> files;
        try (Stream<Path> listed = Files.list(results)) {
            files = listed.map(Path::toString).sorted().toList();
        }
        double[] ours = new double[RUNS];
        double[] floor = new double[RUNS];
        for (int run = 0; run < RUNS; run++) {
            long start = System.nanoTime();
            List<String> arguments = new ArrayList<>(List.of("verify", "--practice", "--json"));
            arguments.addAll(files);
            Process process = installed.bureau(arguments)
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
            if (process.onExit().join().exitValue() != 0) {
                throw new IllegalStateException("a result was refused");
            }
            ours[run] = (System.nanoTime() - start) / 1e9;
            floor[run] = raw(installed, results);
        }
        // of two durations the shorter is the better: half of the speed is twice the time
        return List.of(Measured.atMost(GOAL, "verify 10,000 result files", new Figures(ours).median(),
                new Figures(floor).median(), "s", RUNS));
    }

    private static double raw(Installed installed, Path results) throws IOException {
        Process process = installed.plain(RawSignatures.class, results.toString()).start();
        return Double.parseDouble(new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip());
    }

    private static void write(Path folder) throws IOException, Refusal {
        SampleCohort cohort = new SampleCohort();
        int written = 0;
        for (int number = 0; written < FILES; number++) {
            ResultPayload payload = cohort.payload(number);
            // the cohort's second version of a form is known to no program
            if (payload.form().version() == 1) {
                Files.write(folder.resolve(number + ".uitslag"), cohort.file(payload));
                written++;
            }
        }
    }
}
