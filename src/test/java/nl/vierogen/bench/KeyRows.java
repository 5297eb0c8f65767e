package nl.vierogen.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nl.vierogen.app.Prepared;
import nl.vierogen.bench.floor.OneLabel;
import nl.vierogen.bench.floor.TwoPictures;
import nl.vierogen.bench.screen.Area;
import nl.vierogen.bench.screen.Missing;
import nl.vierogen.bench.screen.Screen;

/**
 * From a key to what it changes on the screen: the next image, decoded before, against a program that swaps two decoded
 * images; a score with its totals, the event durable first, against a program that changes a label.
 */
final class KeyRows implements Row {
    private static final int BLOCKS = 5;
    private static final int TIMES = 20;
    private static final double GOAL = 1.15;
    private static final String FLOOR = "Floor";
    private static final String OURS = "Vierogen";

    @Override
    public String name() {
        return "key to next image; key to score and totals";
    }

    @Override
    public List<Measured> measure(Path folder) throws Exception {
        Installed installed = Installed.find();
        Prepared prepared = Prepared.in(folder);
        Pictures pictures = Pictures.of(prepared, folder);
        ProcessBuilder program = installed.program(prepared.workspace(), prepared.logbook().toString());
        List<Measured> rows = new ArrayList<>();
        try (Swing ours = swing(folder, "image", program, OURS, Places.IMAGE, Places.IMAGE, List.of("Right"),
                List.of("Left"));
                Swing floor = swing(folder, "pictures",
                        installed.floor(TwoPictures.class, pictures.first().toString(), pictures.second().toString()),
                        FLOOR, Places.IMAGE, Places.IMAGE, List.of("Right"), List.of("Left"))) {
            rows.add(compare("key to next image, decoded before (p95)", ours, floor));
        }
        try (Swing ours = swing(folder, "score", program, OURS, Places.IMAGE, Places.TOTALS, List.of("Up", "1"),
                List.of("Up", "2"));
                Swing floor = swing(folder, "label", installed.floor(OneLabel.class), FLOOR, Places.LABEL, Places.LABEL,
                        List.of("1"), List.of("2"))) {
            ours.screen().press("2");
            rows.add(compare("key to score and totals, durable first (p95)", ours, floor));
        }
        return rows;
    }

    private static Swing swing(Path folder, String name, ProcessBuilder program, String window, Area ready,
            Area watched, List<String> forth, List<String> back) throws IOException, Missing {
        Screen screen = new Screen(Files.createDirectory(folder.resolve("screen-" + name)));
        Swing swing = new Swing(screen, screen.start(program), watched, forth, back);
        screen.await("what tells that it is ready", () -> screen.isPainted(ready));
        screen.settled(Area.ALL);
        screen.focus(window);
        return swing;
    }

    private static Measured compare(String name, Swing ours, Swing floor) {
        Swing.States we = ours.learn();
        Swing.States they = floor.learn();
        // both warm: what is measured is a person at work, not the first seconds of a compiler
        ours.swing(we, TIMES);
        floor.swing(they, TIMES);
        List<Double> us = new ArrayList<>();
        List<Double> them = new ArrayList<>();
        for (int block = 0; block < BLOCKS; block++) {
            us.addAll(ours.swing(we, TIMES));
            them.addAll(floor.swing(they, TIMES));
        }
        return Measured.atMost(GOAL, name, p95(us), p95(them), "ms", us.size());
    }

    private static double p95(List<Double> figures) {
        return new Figures(figures.stream().mapToDouble(Double::doubleValue).toArray()).p95();
    }
}
