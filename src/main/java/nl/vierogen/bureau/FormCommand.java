package nl.vierogen.bureau;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Score forms. */
@Command(name = "form", subcommands = FormCheckCommand.class)
final class FormCommand {
    @Mixin
    private SharedOptions shared;
}
