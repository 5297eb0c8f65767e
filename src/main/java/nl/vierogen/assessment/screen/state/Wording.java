package nl.vierogen.assessment.screen.state;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import nl.vierogen.logbook.SlotId;
import nl.vierogen.scoring.CriterionPlace;
import nl.vierogen.scoring.FormSlot;
import nl.vierogen.scoring.LocalizedText;
import nl.vierogen.scoring.ScoreForm;
import nl.vierogen.scoring.Structure;
import nl.vierogen.scoring.StructureId;
import nl.vierogen.texts.Texts;

/** Numbers, dates, images and criteria in the words of the screen. */
public final class Wording {
    // March to July are never abbreviated in Dutch: "1 maart", but "3 dec"
    private static final int LONGEST_FULL_MONTH = 5;
    private static final int MOST_DIGITS = 4;

    private final Texts texts;
    private final ScoreForm form;
    private final ZoneId zone;

    public Wording(Texts texts, ScoreForm form, ZoneId zone) {
        this.texts = texts;
        this.form = form;
        this.zone = zone;
    }

    /** The text of a key. */
    public String get(String key, Object... details) {
        return texts.get("assessment." + key, details);
    }

    public Texts texts() {
        return texts;
    }

    public Locale locale() {
        return texts.locale();
    }

    /** The text of the form in the language of the screen. */
    public String of(LocalizedText text) {
        return text.in(texts.locale());
    }

    /** What an image is called. */
    public String slot(SlotId slot) {
        return form.slot(slot).map(FormSlot::name).map(this::of).orElse(slot.value());
    }

    /** What a structure is called in a narrow place. */
    public String structure(StructureId structure) {
        return form.structure(structure).map(Structure::shortName).map(this::of).orElse(structure.value());
    }

    /** What the case of an image is called: the image's name without that of the structure. */
    public String caseOf(FormSlot slot) {
        return new CaseNames(form, texts).of(slot);
    }

    /** The cases of images in a row, the word they share once: case 1, 2 and 3. */
    public String cases(List<SlotId> slots) {
        return new CaseNames(form, texts).of(slots);
    }

    /** A criterion of an image. */
    public String place(CriterionPlace place) {
        return get("place", slot(place.slot()), criterion(place));
    }

    /** A criterion without its image. */
    public String criterion(CriterionPlace place) {
        return form.criteria(place.slot()).stream()
                .filter(candidate -> candidate.id().equals(place.criterion())).findFirst()
                .map(found -> of(found.name())).orElse(place.criterion().value());
    }

    /** A number as it is written in the language. */
    public String number(BigDecimal number) {
        NumberFormat format = NumberFormat.getNumberInstance(texts.locale());
        format.setMaximumFractionDigits(MOST_DIGITS);
        format.setGroupingUsed(false);
        return format.format(number);
    }

    /** A day, with the year only when it is not that of the other day. */
    public String day(LocalDate day, LocalDate seenFrom) {
        String month = DateTimeFormatter.ofPattern("LLLL", texts.locale()).format(day);
        String pattern = month.length() <= LONGEST_FULL_MONTH ? "d MMMM" : "d MMM";
        String year = day.getYear() == seenFrom.getYear() ? "" : " yyyy";
        return DateTimeFormatter.ofPattern(pattern + year, texts.locale()).format(day);
    }

    /** The time of the day to the second. */
    public String time(Instant at) {
        return DateTimeFormatter.ofPattern("HH:mm:ss", texts.locale()).format(at.atZone(zone));
    }
}
