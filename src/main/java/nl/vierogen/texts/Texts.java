package nl.vierogen.texts;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import nl.vierogen.problem.Refusal;

/**
 * All texts a person reads, in one language. The bundles are {@code texts_nl} and {@code texts_en} without a base file,
 * so that a machine's own language never shows through.
 */
public final class Texts {
    /** Languages the program speaks; the first is its own. */
    public static final List<Locale> LANGUAGES = List.of(Locale.forLanguageTag("nl"), Locale.ENGLISH);

    private static final String BUNDLE = "nl.vierogen.texts.texts";

    private final Locale locale;
    private final ResourceBundle bundle;

    private Texts(Locale locale) {
        this.locale = locale;
        this.bundle = ResourceBundle.getBundle(BUNDLE, locale,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    /** The texts in the given language; any language the program does not speak becomes Dutch. */
    public static Texts in(Locale wanted) {
        return new Texts(LANGUAGES.stream().filter(known -> known.getLanguage().equals(wanted.getLanguage()))
                .findFirst().orElse(LANGUAGES.getFirst()));
    }

    public Locale locale() {
        return locale;
    }

    /**
     * The text of a key with {0}, {1} ... replaced.
     *
     * @throws java.util.MissingResourceException when the key does not exist, which a test rules out
     */
    public String get(String key, Object... details) {
        String pattern = bundle.getString(key);
        return new MessageFormat(pattern, locale).format(details);
    }

    /** Whether the key exists. */
    public boolean has(String key) {
        return bundle.containsKey(key);
    }

    /** The sentence of a refusal. */
    public String sentence(Refusal refusal) {
        return get("problem." + refusal.problem().name(), refusal.details().toArray());
    }
}
