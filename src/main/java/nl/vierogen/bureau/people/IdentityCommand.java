package nl.vierogen.bureau.people;

import nl.vierogen.bureau.line.SharedOptions;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Keys of a person. */
@Command(name = "identity", subcommands = IdentityNewCommand.class)
public final class IdentityCommand {
    @Mixin
    private SharedOptions shared;
}
