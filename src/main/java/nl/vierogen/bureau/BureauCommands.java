package nl.vierogen.bureau;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import nl.vierogen.bureau.ledger.CompareCommand;
import nl.vierogen.bureau.ledger.ExportCommand;
import nl.vierogen.bureau.ledger.ReceiveCommand;
import nl.vierogen.bureau.line.CommandFactory;
import nl.vierogen.bureau.line.Exit;
import nl.vierogen.bureau.line.Reply;
import nl.vierogen.bureau.line.SharedOptions;
import nl.vierogen.bureau.line.WrongUse;
import nl.vierogen.bureau.pack.InspectCommand;
import nl.vierogen.bureau.pack.PackCommand;
import nl.vierogen.bureau.people.EnrolCommand;
import nl.vierogen.bureau.people.IdentityCommand;
import nl.vierogen.bureau.people.RosterCommand;
import nl.vierogen.bureau.result.FormCommand;
import nl.vierogen.bureau.result.LetterCommand;
import nl.vierogen.bureau.result.ScoreCommand;
import nl.vierogen.bureau.result.VerifyCommand;
import nl.vierogen.bureau.round.RetakeCommand;
import nl.vierogen.bureau.round.SecondOpinionCommand;
import nl.vierogen.logbook.Sha256;
import nl.vierogen.problem.Problem;
import nl.vierogen.problem.Refusal;
import nl.vierogen.texts.Texts;
import nl.vierogen.trust.KeyId;
import nl.vierogen.trust.PersonCode;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine;

/** Puts the commands together: in one language, with one way to refuse. */
public final class BureauCommands {
    private static final String LANGUAGE_OPTION = "--lang";

    /** All commands; by itself it does nothing. */
    @Command(name = "vierogen-bureau", versionProvider = Version.class, subcommands = {
            IdentityCommand.class, EnrolCommand.class, RosterCommand.class, PackCommand.class, RetakeCommand.class,
            SecondOpinionCommand.class, InspectCommand.class,
            VerifyCommand.class, ReceiveCommand.class, CompareCommand.class, ExportCommand.class, ScoreCommand.class,
            FormCommand.class, LetterCommand.class})
    static final class Root {
        @Mixin
        private SharedOptions shared;

        @Option(names = {"-V", "--version"}, versionHelp = true, descriptionKey = "bureau.option.version")
        private boolean version;
    }

    private BureauCommands() {
    }

    /** The command line in the language the arguments ask for. */
    public static CommandLine create(String... arguments) {
        Texts texts = Texts.in(language(List.of(arguments)));
        boolean json = List.of(arguments).contains(SharedOptions.JSON_OPTION);
        CommandLine commands = new CommandLine(Root.class, new CommandFactory(texts, json));
        commands.setResourceBundle(ResourceBundle.getBundle("nl.vierogen.texts.texts", texts.locale(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES)));
        // a file may be called "@x": read as a list of arguments, it could bring options of its own
        commands.setExpandAtFiles(false);
        commands.registerConverter(Path.class, BureauCommands::path);
        commands.registerConverter(PersonCode.class, PersonCode::new);
        commands.registerConverter(KeyId.class, KeyId::new);
        commands.registerConverter(Sha256.class, Sha256::new);
        commands.setParameterExceptionHandler(new WrongUse(texts));
        commands.setExecutionExceptionHandler((exception, command, _) -> {
            Refusal refusal = exception instanceof Refusal known ? known
                    : new Refusal(exception, Problem.UNEXPECTED, exception.getClass().getSimpleName());
            new Reply(command.getCommandSpec(), texts, json).refuse(refusal);
            return Exit.REFUSED;
        });
        return commands;
    }

    /** An empty name is that of no file, though the platform takes it for the working folder. */
    private static Path path(String written) {
        if (written.isBlank()) {
            throw new CommandLine.TypeConversionException("blank");
        }
        return Path.of(written);
    }

    /** Help and refusals are in this language too, so it is looked for before anything is parsed. */
    private static Locale language(List<String> arguments) {
        int at = arguments.lastIndexOf(LANGUAGE_OPTION);
        String code = at >= 0 && at + 1 < arguments.size() ? arguments.get(at + 1)
                : arguments.stream().filter(argument -> argument.startsWith(LANGUAGE_OPTION + "="))
                        .map(argument -> argument.substring(LANGUAGE_OPTION.length() + 1)).findFirst().orElse("");
        return Locale.forLanguageTag(code);
    }
}
