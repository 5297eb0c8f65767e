package nl.vierogen.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.vierogen.app.Prepared;
import nl.vierogen.bench.floor.HelloWorld;
import nl.vierogen.bench.screen.Area;
import nl.vierogen.bench.screen.Missing;
import nl.vierogen.bench.screen.Screen;

/**
 * From the start of the process to the first image of a logbook on the screen, against a window with one label without a
 * cache of classes; and the memory both then have, the decoded pixels of the logbook counted with the floor.
 */
final class StartRow implements Row {
    private static final int RUNS = 7;
    // 12 images of 1280 x 960 in four bytes a pixel
    private static final double PIXELS_MB = 12 * 1280 * 960 * 4 / 1e6;
    private static final double MEMORY_GOAL = 1.5;

    private record Seen(double milliseconds, double megabytes) {
    }

    @Override
    public String name() {
        return "start to first image; memory";
    }

    @Override
    public List<Measured> measure(Path folder) throws Exception {
        Installed installed = Installed.find();
        Prepared prepared = Prepared.in(folder);
        double[] ours = new double[RUNS];
        double[] floor = new double[RUNS];
        double[] memory = new double[RUNS];
        double[] floorMemory = new double[RUNS];
        try (Screen screen = new Screen(Files.createDirectory(folder.resolve("screen")))) {
            ProcessBuilder program = installed.program(prepared.workspace(), prepared.logbook().toString());
            ProcessBuilder hello = installed.floor(HelloWorld.class);
            byte[] image = settled(screen, program, Places.IMAGE);
            byte[] label = settled(screen, hello, Places.LABEL);
            for (int run = 0; run < RUNS; run++) {
                Seen us = start(screen, program, Places.IMAGE, image);
                Seen them = start(screen, hello, Places.LABEL, label);
                ours[run] = us.milliseconds();
                memory[run] = us.megabytes();
                floor[run] = them.milliseconds();
                floorMemory[run] = them.megabytes() + PIXELS_MB;
            }
        }
        return List.of(
                Measured.atMost(1, "start to first image of a practice logbook", new Figures(ours).median(),
                        new Figures(floor).median(), "ms", RUNS),
                Measured.atMost(MEMORY_GOAL, "memory with a biometry logbook open", new Figures(memory).median(),
                        new Figures(floorMemory).median(), "MB", RUNS));
    }

    private static byte[] settled(Screen screen, ProcessBuilder builder, Area area) throws IOException {
        Process process = screen.start(builder);
        try {
            return screen.settled(area);
        } finally {
            end(process);
        }
    }

    private static Seen start(Screen screen, ProcessBuilder builder, Area area, byte[] wanted)
            throws IOException, Missing {
        long start = System.nanoTime();
        Process process = screen.start(builder);
        try {
            double milliseconds = (screen.await(area, wanted) - start) / 1e6;
            // the neighbours are decoded after the first
            screen.settled(Area.ALL);
            return new Seen(milliseconds, Resident.megabytes(process));
        } finally {
            end(process);
        }
    }

    private static void end(Process process) {
        process.destroy();
        process.onExit().join();
    }
}
