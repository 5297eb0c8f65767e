package nl.vierogen.bureau;

import nl.vierogen.texts.Texts;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** What every command takes; also a command that only has others. */
final class SharedOptions {
    private final Texts texts;
    private final boolean answerInJson;

    @Spec(Spec.Target.MIXEE)
    private CommandSpec command;

    @Option(names = "--json", descriptionKey = "bureau.option.json")
    private boolean json;

    @Option(names = "--lang", paramLabel = "nl|en", descriptionKey = "bureau.option.lang")
    private Language language = Language.nl;

    @Option(names = {"-h", "--help"}, usageHelp = true, descriptionKey = "bureau.option.help")
    private boolean help;

    /** Languages as they are written on the command line. */
    enum Language {
        nl, en
    }

    /** @param answerInJson whether {@code --json} stands anywhere, also before the command it is meant for */
    SharedOptions(Texts texts, boolean answerInJson) {
        this.texts = texts;
        this.answerInJson = answerInJson;
        this.command = CommandSpec.create();
    }

    Texts texts() {
        return texts;
    }

    Reply reply() {
        return new Reply(command, texts, answerInJson);
    }

    boolean json() {
        return answerInJson;
    }

    /** Refuses a combination of options: exit code 2. */
    ParameterException wrongUse(String key, Object... details) {
        return new ParameterException(command.commandLine(), texts.get(key, details));
    }
}
