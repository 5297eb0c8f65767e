package nl.vierogen.bureau.line;

import nl.vierogen.texts.Texts;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** What every command takes; also a command that only has others. */
public final class SharedOptions {
    /** Answers for a program instead of a person. */
    public static final String JSON_OPTION = "--json";

    private final Texts texts;
    private final boolean answerInJson;

    @Spec(Spec.Target.MIXEE)
    private CommandSpec command;

    @Option(names = JSON_OPTION, descriptionKey = "bureau.option.json")
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
    public SharedOptions(Texts texts, boolean answerInJson) {
        this.texts = texts;
        this.answerInJson = answerInJson;
        this.command = CommandSpec.create();
    }

    public Texts texts() {
        return texts;
    }

    public Reply reply() {
        return new Reply(command, texts, answerInJson);
    }

    public boolean json() {
        return answerInJson;
    }

    /** Refuses a combination of options: exit code 2. */
    public ParameterException wrongUse(String key, Object... details) {
        return new ParameterException(command.commandLine(), texts.get(key, details));
    }
}
