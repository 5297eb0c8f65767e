package nl.vierogen.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.vierogen.app.Prepared;
import nl.vierogen.bench.floor.HelloWorld;

/**
 * From the start of the process to the first image of a logbook on the screen, against a window with one label without a
 * cache of classes; and the memory both then have, the decoded pixels of the logbook counted with the floor.
 */
final class StartRow implements Row {
    private static final int RUNS = 7;
    // 12 images of 1280 x 960 in four bytes a pixel
    private static final double PIXELS_MB = 12 * 1280 * 960 * 4 / 1e6;
    private static final double MEMORY_GOAL = 1.5;

    @Override
    public String name() {
        return "start to first image; memory";
    }

    @Override
    public List<Measured> measure(Path folder) throws Exception {
        Installed installed = Installed.find();
        Prepared prepared = Prepared.in(folder);
        Starts starts = new Starts(Files.createDirectory(folder.resolve("screens")));
        Starts.Picture image = starts.learn(installed.program(prepared.workspace(), prepared.logbook().toString()),
                Places.IMAGE);
        Starts.Picture label = starts.learn(installed.floor(HelloWorld.class), Places.LABEL);
        double[] ours = new double[RUNS];
        double[] floor = new double[RUNS];
        double[] memory = new double[RUNS];
        double[] floorMemory = new double[RUNS];
        for (int run = 0; run < RUNS; run++) {
            Starts.Seen us = starts.until(image);
            Starts.Seen them = starts.until(label);
            ours[run] = us.milliseconds();
            memory[run] = us.megabytes();
            floor[run] = them.milliseconds();
            floorMemory[run] = them.megabytes() + PIXELS_MB;
        }
        return List.of(
                Measured.atMost(1, "start to first image of a practice logbook", new Figures(ours).median(),
                        new Figures(floor).median(), "ms", RUNS),
                Measured.atMost(MEMORY_GOAL, "memory with a biometry logbook open", new Figures(memory).median(),
                        new Figures(floorMemory).median(), "MB", RUNS));
    }
}
