package nl.vierogen.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The size of the package for Debian against what it may be. */
final class InstallerRow implements Row {
    private static final double MAY_BE_MB = 60;

    @Override
    public String name() {
        return "installer";
    }

    @Override
    public List<Measured> measure(Path folder) throws Exception {
        double megabytes = Files.size(Installed.debianPackage()) / 1e6;
        return List.of(Measured.atMost(1, "installer (.deb), against what it may be", megabytes, MAY_BE_MB, "MB", 1));
    }
}
