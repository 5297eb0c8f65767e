package nl.vierogen.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.vierogen.bench.screen.Missing;

/** How much of the machine's memory a process has. */
final class Resident {
    private static final String LINE = "VmRSS:";
    private static final double KILOBYTES = 1_000;

    private Resident() {
    }

    static double megabytes(Process process) throws IOException, Missing {
        Path status = Path.of("/proc", String.valueOf(process.pid()), "status");
        if (!Files.isReadable(status)) {
            throw new Missing("/proc");
        }
        String line = Files.readAllLines(status).stream().filter(each -> each.startsWith(LINE)).findFirst()
                .orElseThrow();
        return Double.parseDouble(line.replaceAll("[^0-9]", "")) * 1.024 / KILOBYTES;
    }
}
