package nl.vierogen.bureau.people;

import nl.vierogen.bureau.line.SharedOptions;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Who may sign. */
@Command(name = "roster", subcommands = {RosterNewCommand.class, RosterAddCommand.class, RosterRevokeCommand.class,
        RosterShowCommand.class})
public final class RosterCommand {
    @Mixin
    private SharedOptions shared;
}
