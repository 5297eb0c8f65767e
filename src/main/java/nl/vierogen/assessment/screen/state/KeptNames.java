package nl.vierogen.assessment.screen.state;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.vierogen.logbook.CaseId;
import nl.vierogen.logbook.Kept;
import nl.vierogen.logbook.Logbook;
import nl.vierogen.logbook.SlotId;
import nl.vierogen.scoring.FormSlot;
import nl.vierogen.scoring.ScoreForm;
import nl.vierogen.texts.Texts;

/** The images that were not made again for a retake, and so are not here, in words. */
public final class KeptNames {
    private final ScoreForm form;
    private final Texts texts;

    public KeptNames(ScoreForm form, Texts texts) {
        this.form = form;
        this.texts = texts;
    }

    /** Case by case, each whole case by its name; empty when every image is here. */
    public Optional<String> of(Logbook logbook) {
        Set<SlotId> kept = logbook.kept().stream().map(Kept::slot).collect(Collectors.toSet());
        Map<CaseId, List<FormSlot>> cases = form.slots().stream().collect(
                Collectors.groupingBy(FormSlot::caseId, LinkedHashMap::new, Collectors.toList()));
        return Optional.of(cases.values().stream()
                .map(slots -> slots.stream().filter(slot -> kept.contains(slot.id())).toList())
                .filter(slots -> !slots.isEmpty())
                .map(slots -> slots.equals(cases.get(slots.getFirst().caseId()))
                        ? new CaseNames(form, texts).of(slots.getFirst())
                        : some(slots))
                .collect(Collectors.joining("; "))).filter(names -> !names.isEmpty());
    }

    private String some(List<FormSlot> slots) {
        return slots.getFirst().name().in(texts.locale()) + slots.stream().skip(1)
                .map(slot -> ", " + form.structure(slot.structure()).orElseThrow().shortName().in(texts.locale()))
                .collect(Collectors.joining());
    }
}
