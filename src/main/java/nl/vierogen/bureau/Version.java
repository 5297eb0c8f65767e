package nl.vierogen.bureau;

import java.util.Optional;
import picocli.CommandLine.IVersionProvider;

/** The version of the program, from the jar's manifest. */
final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
        String version = Optional.ofNullable(Version.class.getPackage().getImplementationVersion()).orElse("0");
        return new String[]{"vierogen-bureau " + version};
    }
}
