import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Says what a runtime makes of a number and a date in Dutch: one without the data of locales speaks English. */
final class Dutch {
    private Dutch() {
    }

    public static void main(String[] arguments) {
        Locale dutch = Locale.forLanguageTag("nl");
        System.out.println(NumberFormat.getInstance(dutch).format(1.5));
        System.out.println(LocalDate.of(2026, 3, 1).format(DateTimeFormatter.ofPattern("d MMMM", dutch)));
    }
}
