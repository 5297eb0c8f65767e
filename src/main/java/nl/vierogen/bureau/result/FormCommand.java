package nl.vierogen.bureau.result;

import nl.vierogen.bureau.line.SharedOptions;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Score forms. */
@Command(name = "form", subcommands = FormCheckCommand.class)
public final class FormCommand {
    @Mixin
    private SharedOptions shared;
}
