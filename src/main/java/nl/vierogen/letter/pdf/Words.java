package nl.vierogen.letter.pdf;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.List;
import java.util.Locale;
import nl.vierogen.texts.Texts;

/** The letter's own words: always Dutch, whatever language the program speaks. */
final class Words {
    private static final Locale DUTCH = Locale.forLanguageTag("nl-NL");
    private static final int DECIMALS = 4;
    private static final char UNBROKEN = '\u00A0';

    private final Texts texts = Texts.in(DUTCH);
    private final NumberFormat numbers = NumberFormat.getNumberInstance(DUTCH);

    Words() {
        numbers.setMaximumFractionDigits(DECIMALS);
    }

    String get(String key, Object... details) {
        return texts.get(key, details);
    }

    String number(BigDecimal number) {
        return numbers.format(number);
    }

    /** One, two, or more names in a sentence; a name is not broken over two lines. */
    String and(List<String> given) {
        List<String> names = given.stream().map(name -> name.replace(' ', UNBROKEN)).toList();
        if (names.size() < 2) {
            return String.join("", names);
        }
        return get("letter.and", String.join(", ", names.subList(0, names.size() - 1)), names.getLast());
    }
}
