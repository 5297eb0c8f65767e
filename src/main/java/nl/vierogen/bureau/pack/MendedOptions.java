package nl.vierogen.bureau.pack;

import java.time.LocalDate;
import java.util.Optional;
import nl.vierogen.exchange.pack.folder.Mended;
import nl.vierogen.logbook.Sha256;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** How a logbook that went back came again. */
public final class MendedOptions {
    @Option(names = "--mended-on", paramLabel = "DATE", descriptionKey = "bureau.option.mendedOn")
    private @Nullable LocalDate mendedOn;

    @Option(names = "--replaces", paramLabel = "SHA256", descriptionKey = "bureau.option.replaces")
    private @Nullable Sha256 replaces;

    public Mended mended() {
        return new Mended(Optional.ofNullable(mendedOn), Optional.ofNullable(replaces));
    }
}
