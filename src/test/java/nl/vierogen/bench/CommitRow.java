package nl.vierogen.bench;

import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import nl.vierogen.app.Committing;
import nl.vierogen.app.Prepared;

/** A score made durable, against what it may take; beside it what the same disk takes to keep one page of a file. */
final class CommitRow implements Row {
    private static final int TIMES = 2_000;
    private static final int PAGE = 4_096;
    private static final double MAY_TAKE = 20;

    @Override
    public String name() {
        return "commit";
    }

    @Override
    public List<Measured> measure(Path folder) throws Exception {
        Figures ours = new Figures(Committing.milliseconds(Prepared.in(folder).workspace(), TIMES));
        Figures floor = new Figures(pages(folder.resolve("pages")));
        return List.of(
                Measured.atMost(1, "a score durable (p99), against what it may take", ours.p99(), MAY_TAKE, "ms",
                        TIMES),
                Measured.toKnow("a score durable (median), against one page forced to disk",
                        ours.median(), floor.median(), "ms", TIMES));
    }

    private static double[] pages(Path file) throws Exception {
        double[] figures = new double[TIMES];
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            for (int n = 0; n < TIMES; n++) {
                long start = System.nanoTime();
                channel.write(ByteBuffer.allocate(PAGE));
                channel.force(false);
                figures[n] = (System.nanoTime() - start) / 1e6;
            }
        }
        return figures;
    }
}
