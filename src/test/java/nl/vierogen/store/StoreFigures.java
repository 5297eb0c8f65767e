package nl.vierogen.store;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import nl.vierogen.problem.Refusal;

/** Prints how fast the store is on this machine; run by hand with an empty folder as argument. */
final class StoreFigures {
    private static final int WARM_UP = 500;
    private static final int APPENDS = 5_000;
    private static final int LOGBOOKS = 10_000;
    private static final int LONG_STREAMS = 1_000;
    private static final int LENGTH = 100;
    private static final byte[] PAYLOAD = new byte[120];
    private static final byte[] LINE = new byte[400];

    private StoreFigures() {
    }

    public static void main(String[] arguments) throws Exception {
        var folder = Path.of(arguments[0]);
        appends(folder.resolve("appends"));
        projections(folder.resolve("projections"));
        everything(folder.resolve("everything"));
    }

    private static void appends(Path folder) throws Refusal {
        try (var workspace = Workspace.open(folder, Fixture.KEY)) {
            var stream = StreamId.random();
            var nanos = new long[WARM_UP + APPENDS];
            for (int i = 0; i < nanos.length; i++) {
                long start = System.nanoTime();
                workspace.journal().append(stream, "score", PAYLOAD, LINE);
                nanos[i] = System.nanoTime() - start;
            }
            var measured = Arrays.copyOfRange(nanos, WARM_UP, nanos.length);
            Arrays.sort(measured);
            System.out.printf("append, n = %d: median %.2f ms, p99 %.2f ms, max %.2f ms%n", APPENDS,
                    measured[APPENDS / 2] / 1e6, measured[APPENDS * 99 / 100] / 1e6,
                    measured[APPENDS - 1] / 1e6);
        }
    }

    private static void projections(Path folder) throws Exception {
        if (Files.notExists(folder)) {
            fill(folder, LOGBOOKS, 1);
        }
        for (int run = 1; run <= 5; run++) {
            long start = System.nanoTime();
            try (var workspace = Workspace.open(folder, Fixture.KEY)) {
                long opened = System.nanoTime();
                int found = workspace.journal().projections().size();
                long loaded = System.nanoTime();
                System.out.printf("run %d in this process: open %.1f ms, %d projections of %d bytes %.1f ms%n", run,
                        (opened - start) / 1e6, found, LINE.length, (loaded - opened) / 1e6);
            }
        }
    }

    private static void everything(Path folder) throws Exception {
        if (Files.notExists(folder)) {
            fill(folder, LONG_STREAMS, LENGTH);
        }
        try (var workspace = Workspace.open(folder, Fixture.KEY)) {
            for (int run = 1; run <= 3; run++) {
                long start = System.nanoTime();
                var clean = workspace.journal().verifyAll((done, total) -> true).clean();
                System.out.printf("verify %d streams of %d events: %.0f ms, clean %b%n", LONG_STREAMS, LENGTH,
                        (System.nanoTime() - start) / 1e6, clean);
            }
        }
    }

    private static void fill(Path folder, int streams, int length) throws Refusal {
        try (var workspace = Workspace.open(folder, Fixture.KEY)) {
            for (int i = 0; i < streams; i++) {
                var stream = StreamId.random();
                for (int j = 0; j < length; j++) {
                    workspace.journal().append(stream, "score", PAYLOAD, LINE);
                }
            }
        }
    }
}
