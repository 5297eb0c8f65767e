package nl.vierogen.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.locks.LockSupport;
import nl.vierogen.bench.screen.Area;
import nl.vierogen.bench.screen.Screen;

/**
 * A program on a screen of its own that goes to and fro between two pictures.
 *
 * @param screen its screen
 * @param process the program
 * @param watched the region that tells the two apart
 * @param forth keys from the first picture to the second; the last of them is timed
 * @param back keys from the second to the first; the last of them is timed
 */
record Swing(Screen screen, Process process, Area watched, List<String> forth, List<String> back)
        implements AutoCloseable {
    private static final double NANOS_A_MILLISECOND = 1e6;
    // more than what two pictures may differ and still look alike
    private static final int PLAINLY = 100;
    private static final long FRAME_NANOS = 16_666_667;

    /** What the region shows in both states. */
    record States(byte[] first, byte[] second) {
    }

    /** Takes the two pictures, once each has come to rest. */
    States learn() {
        screen.settled(Area.ALL);
        forth.forEach(screen::press);
        byte[] second = screen.settled(watched);
        back.forEach(screen::press);
        byte[] first = screen.settled(watched);
        if (others(first, second) < first.length / PLAINLY) {
            throw new IllegalStateException("the keys change hardly anything on the screen");
        }
        return new States(first, second);
    }

    /** Goes to and fro; milliseconds from each timed key to its picture. */
    List<Double> swing(States states, int times) {
        List<Double> figures = new ArrayList<>();
        Random moments = new Random(times);
        for (int n = 0; n < times; n++) {
            figures.add(timed(forth, states.second(), moments));
            figures.add(timed(back, states.first(), moments));
        }
        return figures;
    }

    private static int others(byte[] one, byte[] other) {
        int others = 0;
        for (int n = 0; n < one.length; n++) {
            others += one[n] == other[n] ? 0 : 1;
        }
        return others;
    }

    private double timed(List<String> pressed, byte[] wanted, Random moments) {
        pressed.subList(0, pressed.size() - 1).forEach(screen::press);
        screen.settleBriefly();
        // a key comes at any moment between two looks of the toolkit, not always at the same one after the last picture
        LockSupport.parkNanos(moments.nextLong(FRAME_NANOS));
        long start = System.nanoTime();
        screen.press(pressed.getLast());
        return (screen.await(watched, wanted) - start) / NANOS_A_MILLISECOND;
    }

    @Override
    public void close() throws IOException {
        process.destroy();
        process.onExit().join();
        screen.close();
    }
}
