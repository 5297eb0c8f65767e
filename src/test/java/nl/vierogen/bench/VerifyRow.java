package nl.vierogen.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.vierogen.bench.floor.RawSignatures;
import nl.vierogen.exchange.result.ResultPayload;
import nl.vierogen.exchange.result.SampleCohort;
import nl.vierogen.problem.Refusal;

/**
 * Verifying and counting again 10,000 result files with the Bureau's command, its start counted in, against one bare
 * signature of the JDK on every file by all processors. A third of the files has two signatures.
 */
final class VerifyRow implements Row {
    private static final int FILES = 10_000;
    private static final int RUNS = 5;
    private static final double GOAL = 0.5;

    @Override
    public String name() {
        return "verify 10,000 results";
    }

    @Override
    public List<Measured> measure(Path folder) throws Exception {
        Installed installed = Installed.find();
        Path results = Files.createDirectory(folder.resolve("results"));
        write(results);
        double[] ours = new double[RUNS];
        double[] floor = new double[RUNS];
        for (int run = 0; run < RUNS; run++) {
            long start = System.nanoTime();
            Process process = installed.bureau("verify", "--practice", "--json", results.toString())
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
            if (process.onExit().join().exitValue() != 0) {
                throw new IllegalStateException("a result was refused");
            }
            ours[run] = FILES * 1e9 / (System.nanoTime() - start);
            floor[run] = raw(installed, results);
        }
        return List.of(Measured.atLeast(GOAL, "verify 10,000 result files", new Figures(ours).median(),
                new Figures(floor).median(), "/s", RUNS));
    }

    private static double raw(Installed installed, Path results) throws IOException {
        Process process = installed.floor(RawSignatures.class, results.toString()).start();
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
