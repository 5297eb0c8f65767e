package nl.vierogen.assessment.screen.state;

import java.util.List;
import java.util.stream.Stream;
import nl.vierogen.logbook.SlotId;
import nl.vierogen.scoring.FormSlot;
import nl.vierogen.scoring.ScoreForm;
import nl.vierogen.texts.Texts;

/** What the cases of a form are called: the same on every screen. */
public final class CaseNames {
    private final ScoreForm form;
    private final Texts texts;

    public CaseNames(ScoreForm form, Texts texts) {
        this.form = form;
        this.texts = texts;
    }

    /** The case of an image: the image's name without that of the structure. */
    public String of(FormSlot slot) {
        String name = slot.name().in(texts.locale());
        String ending = form.structure(slot.structure()).map(found -> found.shortName().in(texts.locale()))
                .orElse(slot.structure().value());
        return name.endsWith(ending) && name.length() > ending.length()
                ? name.substring(0, name.length() - ending.length()).replaceAll("[\\s·:,-]+$", "")
                : name;
    }

    /** The cases of images in a row, the word they share once: case 1, 2 and 3. */
    public String of(List<SlotId> slots) {
        List<String> names = slots.stream().flatMap(slot -> form.slot(slot).stream()).map(this::of).toList();
        String word = names.getFirst().substring(0, names.getFirst().lastIndexOf(' ') + 1);
        Stream<String> rest = names.stream().skip(1)
                .map(name -> name.startsWith(word) ? name.substring(word.length()) : name);
        return inARow(Stream.concat(Stream.of(names.getFirst()), rest).toList()).toLowerCase(texts.locale());
    }

    private String inARow(List<String> names) {
        return names.size() < 2
                ? String.join("", names)
                : texts.get("assessment.list", String.join(", ", names.subList(0, names.size() - 1)), names.getLast());
    }
}
