package nl.vierogen.bureau.line;

import java.io.PrintWriter;
import java.util.List;
import java.util.stream.Collectors;
import nl.vierogen.json.PlainText;
import nl.vierogen.texts.Texts;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;
import picocli.CommandLine;

/** Answers arguments that make no command: one sentence in the person's language, then how it is used. */
public final class WrongUse implements IParameterExceptionHandler {
    private final Texts texts;

    public WrongUse(Texts texts) {
        this.texts = texts;
    }

    @Override
    public int handleParseException(ParameterException exception, String[] arguments) {
        CommandLine command = exception.getCommandLine();
        PrintWriter err = command.getErr();
        err.println(PlainText.cleaned(sentence(exception)));
        command.usage(err);
        err.flush();
        return Exit.WRONG_USE;
    }

    private String sentence(ParameterException exception) {
        return switch (exception) {
            case MissingParameterException missing -> missing.getMissing().isEmpty()
                    ? texts.get("bureau.wrong.command")
                    : texts.get("bureau.wrong.missing", labels(missing.getMissing()));
            case UnmatchedArgumentException unmatched ->
                texts.get("bureau.wrong.unknown", String.join(" ", unmatched.getUnmatched()));
            case OverwrittenOptionException twice ->
                texts.get("bureau.wrong.twice", label(twice.getOverwritten()));
            default -> general(exception);
        };
    }

    private String general(ParameterException exception) {
        if (exception.getClass() == ParameterException.class && exception.getArgSpec() == null) {
            // this program's own sentence, or that of no command at all
            return exception.getMessage().startsWith("Missing required subcommand") ? texts.get("bureau.wrong.command")
                    : exception.getMessage();
        }
        return exception.getArgSpec() == null ? texts.get("bureau.wrong.command")
                : texts.get("bureau.wrong.value", label(exception.getArgSpec()));
    }

    private static String labels(List<ArgSpec> missing) {
        return missing.stream().map(WrongUse::label).collect(Collectors.joining(", "));
    }

    private static String label(ArgSpec argument) {
        if (argument instanceof OptionSpec option) {
            return option.arity().max() == 0 ? option.longestName() : option.longestName() + " " + option.paramLabel();
        }
        return argument.paramLabel();
    }
}
