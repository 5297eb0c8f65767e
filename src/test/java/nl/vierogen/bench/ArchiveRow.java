package nl.vierogen.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.vierogen.archive.ManySealed;
import nl.vierogen.bench.screen.Area;

/** From the start of the process to the list of logbooks, with 10,000 sealed ones in the archive and with none to speak of. */
final class ArchiveRow implements Row {
    private static final int MANY = 10_000;
    private static final int FEW = 20;
    private static final int RUNS = 5;
    private static final double GOAL = 1.2;
    private static final Area ROWS = new Area(20, 140, 900, 300);

    @Override
    public String name() {
        return "start and list with 10,000 sealed logbooks";
    }

    @Override
    public List<Measured> measure(Path folder) throws Exception {
        Installed installed = Installed.find();
        Path many = folder.resolve("many");
        Path few = folder.resolve("few");
        ManySealed.make(many, MANY);
        ManySealed.make(few, FEW);
        Starts starts = new Starts(Files.createDirectory(folder.resolve("screens")));
        Starts.Picture large = starts.learn(installed.program(many), ROWS);
        Starts.Picture small = starts.learn(installed.program(few), ROWS);
        double[] ours = new double[RUNS];
        double[] floor = new double[RUNS];
        for (int run = 0; run < RUNS; run++) {
            ours[run] = starts.until(large).milliseconds();
            floor[run] = starts.until(small).milliseconds();
        }
        return List.of(Measured.atMost(GOAL, "start to the list, 10,000 sealed logbooks against 20",
                new Figures(ours).median(), new Figures(floor).median(), "ms", RUNS));
    }
}
