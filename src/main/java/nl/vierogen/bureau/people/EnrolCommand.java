package nl.vierogen.bureau.people;

import nl.vierogen.bureau.line.SharedOptions;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Requests to be put on the roster. */
@Command(name = "enrol", subcommands = {EnrolNewCommand.class, EnrolShowCommand.class})
public final class EnrolCommand {
    @Mixin
    private SharedOptions shared;
}
