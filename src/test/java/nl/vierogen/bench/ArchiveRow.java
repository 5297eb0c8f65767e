package nl.vierogen.bench;

import java.nio.file.Path;
import java.util.List;
import nl.vierogen.bench.screen.Missing;

/** placeholder until the generator is there */
final class ArchiveRow implements Row {
    @Override
    public String name() {
        return "10,000 sealed logbooks in the archive";
    }

    @Override
    public List<Measured> measure(Path folder) throws Exception {
        throw new Missing("a generator");
    }
}
