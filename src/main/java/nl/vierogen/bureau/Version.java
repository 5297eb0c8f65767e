package nl.vierogen.bureau;

import nl.vierogen.exchange.result.payload.ProgramVersion;
import picocli.CommandLine.IVersionProvider;

/** What {@code --version} says. */
final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
        return new String[]{"vierogen-bureau " + ProgramVersion.current()};
    }
}
