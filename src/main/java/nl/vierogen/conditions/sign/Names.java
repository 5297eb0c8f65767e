package nl.vierogen.conditions.sign;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import nl.vierogen.logbook.CaseId;
import nl.vierogen.logbook.SlotId;
import nl.vierogen.scoring.FormSlot;
import nl.vierogen.scoring.ScoreForm;
import nl.vierogen.texts.Texts;

/** What images and cases are called. */
final class Names {
    private static final String SEPARATOR = " · ";

    private final Texts texts;
    private final ScoreForm form;

    Names(Texts texts, ScoreForm form) {
        this.texts = texts;
        this.form = form;
    }

    String of(SlotId id) {
        return form.slot(id).map(this::of).orElse(id.value());
    }

    /** A case by what the names of its images begin with; a case of one image by that image's name. */
    String of(CaseId id) {
        List<String> names = form.slots().stream().filter(slot -> slot.caseId().equals(id)).map(this::of).toList();
        if (names.isEmpty()) {
            return id.value();
        }
        String first = names.getFirst();
        String stem = first.contains(SEPARATOR) ? first.substring(0, first.lastIndexOf(SEPARATOR)) : first;
        return names.size() > 1 && names.stream().allMatch(name -> name.startsWith(stem)) ? stem : first;
    }

    String cases(Collection<CaseId> ids) {
        return ids.stream().map(this::of).collect(Collectors.joining(", "));
    }

    /** A case with its ages and routes: {@code CRL 1: 9w+6d, transabdominaal}. */
    String of(CaseData data) {
        String examined = data.examined().isEmpty()
                ? texts.get("conditions.age-unknown")
                : data.examined().stream().map(this::of).collect(Collectors.joining(" / "));
        return texts.get("conditions.case", of(data.caseId()), examined);
    }

    private String of(CaseData.Examined examined) {
        String age = examined.age().map(Object::toString).orElseGet(() -> texts.get("conditions.age-unknown"));
        return examined.route().map(route -> age + ", " + switch (route) {
            case TA -> texts.get("conditions.route.abdominal");
            case TV -> texts.get("conditions.route.vaginal");
        }).orElse(age);
    }

    private String of(FormSlot slot) {
        return slot.name().in(texts.locale());
    }
}
