package nl.vierogen.bureau.line;

import nl.vierogen.texts.Texts;
import picocli.CommandLine;

/** Makes commands, handing the texts to those that speak. */
public final class CommandFactory implements CommandLine.IFactory {
    private final Texts texts;
    private final boolean json;

    public CommandFactory(Texts texts, boolean json) {
        this.texts = texts;
        this.json = json;
    }

    @Override
    public <K> K create(Class<K> type) throws Exception {
        return type.equals(SharedOptions.class) ? type.cast(new SharedOptions(texts, json))
                : CommandLine.defaultFactory().create(type);
    }
}
