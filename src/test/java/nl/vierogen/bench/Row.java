package nl.vierogen.bench;

import java.nio.file.Path;
import java.util.List;
import nl.vierogen.bench.screen.Missing;

/** Something that is measured. */
interface Row {
    /** What it is, for when it cannot be measured. */
    String name();

    /**
     * Measures the program and its floor.
     *
     * @param folder an empty folder to work in
     * @throws Missing naming what this machine has not
     */
    List<Measured> measure(Path folder) throws Exception;
}
