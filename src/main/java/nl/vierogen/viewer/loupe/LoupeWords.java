package nl.vierogen.viewer.loupe;

import java.text.NumberFormat;
import java.util.function.Function;
import nl.vierogen.texts.Texts;
import nl.vierogen.ui.keys.KeyBindings;
import nl.vierogen.ui.keys.Shortcut;

/** Says how much the loupe enlarges, and which keys change that. */
public record LoupeWords(Texts texts, KeyBindings bindings) implements Function<LoupeSettings, String> {
    @Override
    public String apply(LoupeSettings settings) {
        NumberFormat power = NumberFormat.getNumberInstance(texts.locale());
        power.setMaximumFractionDigits(1);
        return texts.get("viewer.loupe.power", power.format(settings.power()), key(Shortcut.LOUPE_WEAKER),
                key(Shortcut.LOUPE_STRONGER));
    }

    private String key(Shortcut shortcut) {
        return bindings.label(shortcut, texts).orElse("");
    }
}
