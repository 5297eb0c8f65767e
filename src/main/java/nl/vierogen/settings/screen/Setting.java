package nl.vierogen.settings.screen;

import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import nl.vierogen.settings.Choices;
import nl.vierogen.texts.Texts;

/**
 * Something to choose from a few possibilities.
 *
 * @param id its name in texts and ids
 * @param section where it stands
 * @param options what can be chosen, in order
 * @param chosen what is chosen
 * @param choose the choices with another one
 * @param name what a possibility is called
 */
record Setting<T>(String id, Section section, List<T> options, Function<Choices, T> chosen,
        BiFunction<Choices, T, Choices> choose, BiFunction<Texts, T, String> name) {
    /** Possibilities beyond this number stand in a list that opens. */
    private static final int FEW = 3;

    boolean isShort() {
        return options.size() <= FEW;
    }

    String title(Texts texts) {
        return texts.get("setting.one." + id);
    }

    String about(Texts texts) {
        return texts.get("setting.about." + id);
    }

    /** Everything it can be found by. */
    String words(Texts texts) {
        StringBuilder words = new StringBuilder(texts.get(section.textKey())).append(' ').append(title(texts))
                .append(' ').append(about(texts));
        options.forEach(option -> words.append(' ').append(name.apply(texts, option)));
        return words.toString();
    }
}
