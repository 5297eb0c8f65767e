package nl.vierogen.ui;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import nl.vierogen.texts.Texts;

/** Dates, days left and numbers as a person reads them, in the language of the texts. */
public final class Dates {
    private static final int MOST_DECIMALS = 4;
    private static final int LONGEST_WHOLE_MONTH = 5;

    private final Texts texts;
    private final Clock clock;

    public Dates(Texts texts, Clock clock) {
        this.texts = texts;
        this.clock = clock;
    }

    /** The day of today. */
    public LocalDate today() {
        return LocalDate.now(clock);
    }

    /** {@code 3 dec}, {@code 1 maart}; with the year when it is not this one. */
    public String brief(LocalDate day) {
        // a short month is not abbreviated in Dutch: "1 maart", not "1 mrt"
        boolean isShort = day.format(formatter("MMMM")).length() <= LONGEST_WHOLE_MONTH;
        String month = isShort ? "MMMM" : "MMM";
        return day.format(formatter(day.getYear() == today().getYear() ? "d " + month : "d " + month + " yyyy"));
    }

    /** {@code 1 maart 2026 om 21:04:12}, by the clock of this machine. */
    public String moment(Instant instant) {
        ZonedDateTime local = instant.atZone(clock.getZone());
        return texts.get("ui.moment", local.format(formatter("d MMMM yyyy")), local.format(formatter("HH:mm:ss")));
    }

    /** Days from today until the day; negative when it has passed. */
    public long daysLeft(LocalDate day) {
        return ChronoUnit.DAYS.between(today(), day);
    }

    /** {@code nog 12 dagen}, {@code vandaag}, {@code 2 dagen te laat}. */
    public String left(LocalDate day) {
        long days = daysLeft(day);
        if (days == 0) {
            return texts.get("ui.days.today");
        }
        return days > 0 ? texts.get("ui.days.left", days) : texts.get("ui.days.late", -days);
    }

    /** {@code 1,5}: no more decimals than there are. */
    public String number(BigDecimal number) {
        NumberFormat format = NumberFormat.getNumberInstance(locale());
        format.setMaximumFractionDigits(MOST_DECIMALS);
        return format.format(number);
    }

    /** {@code 62,5 %}, always with one decimal. */
    public String percentage(BigDecimal percentage) {
        NumberFormat format = NumberFormat.getNumberInstance(locale());
        format.setMinimumFractionDigits(1);
        format.setMaximumFractionDigits(1);
        return texts.get("ui.percentage", format.format(percentage));
    }

    private DateTimeFormatter formatter(String pattern) {
        return DateTimeFormatter.ofPattern(pattern, locale());
    }

    private Locale locale() {
        return texts.locale();
    }
}
