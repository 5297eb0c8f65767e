package nl.vierogen.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.vierogen.bench.screen.Area;
import nl.vierogen.bench.screen.Missing;
import nl.vierogen.bench.screen.Screen;

/** Starts programs, each on a screen of its own: a screen keeps the last picture of a program that ended. */
final class Starts {
    private final Path folder;
    private int used;

    /** @param folder an empty folder for the screens */
    Starts(Path folder) {
        this.folder = folder;
    }

    /** A program, and what it shows once it has come to rest. */
    record Picture(ProcessBuilder program, Area area, byte[] pixels) {
    }

    /**
     * One start.
     *
     * @param milliseconds from the start of the process to the picture
     * @param megabytes memory of the process once it has come to rest
     */
    record Seen(double milliseconds, double megabytes) {
    }

    /** Starts the program and waits until the region has come to rest. */
    Picture learn(ProcessBuilder program, Area area) throws IOException, Missing {
        try (Screen screen = next()) {
            Process process = screen.start(program);
            try {
                return new Picture(program, area, screen.settled(area));
            } finally {
                end(process);
            }
        }
    }

    /** Starts it again and waits for that picture. */
    Seen until(Picture picture) throws IOException, Missing {
        try (Screen screen = next()) {
            long start = System.nanoTime();
            Process process = screen.start(picture.program());
            try {
                double milliseconds = (screen.await(picture.area(), picture.pixels()) - start) / 1e6;
                // what is not needed for the first picture comes after it
                screen.settled(Area.ALL);
                return new Seen(milliseconds, Resident.megabytes(process));
            } finally {
                end(process);
            }
        }
    }

    private Screen next() throws IOException, Missing {
        used++;
        return new Screen(Files.createDirectory(folder.resolve("screen" + used)));
    }

    private static void end(Process process) {
        process.destroy();
        process.onExit().join();
    }
}
