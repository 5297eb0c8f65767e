package nl.vierogen.bureau;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Keys of a person. */
@Command(name = "identity", subcommands = IdentityNewCommand.class)
final class IdentityCommand {
    @Mixin
    private SharedOptions shared;
}
