package nl.vierogen.conditions.sign;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.vierogen.conditions.picture.Likeness;
import nl.vierogen.logbook.CaseId;
import nl.vierogen.logbook.SlotId;
import nl.vierogen.scoring.LocalizedText;
import nl.vierogen.scoring.ScoreForm;
import nl.vierogen.texts.Texts;

/** Signs in full sentences. That of a hint also says why it may be innocent. */
public final class SignText {
    private final Texts texts;
    private final Names names;
    private final DayText days;

    public SignText(Texts texts, ScoreForm form, DayText days) {
        this.texts = texts;
        this.names = new Names(texts, form);
        this.days = days;
    }

    /** What was found, with all that it rests on. */
    public String sentences(Sign sign) {
        return sign.evidence().stream().map(this::sentence).collect(Collectors.joining(" "));
    }

    /** A piece of evidence. */
    public String sentence(Evidence evidence) {
        return switch (evidence) {
            case Evidence.TooOld old -> get("conditions.too-old", of(old.caseId()), of(old.examinedOn()),
                    of(old.submittedOn()), of(old.earliest()));
            case Evidence.MadeBefore early -> get("conditions.made-before", of(early.caseId()),
                    of(early.examinedOn()), of(early.madeAfter()));
            case Evidence.Future future -> get("conditions.future", of(future.caseId()), of(future.examinedOn()),
                    of(future.latest()));
            case Evidence.Undated undated -> get("conditions.undated", of(undated.caseId()));
            case Evidence.SeveralExaminations several -> get("conditions.several-examinations",
                    of(several.caseId()), several.count(), days(several.days()));
            case Evidence.BmiMissing missing -> get("conditions.bmi-missing", of(missing.caseId()));
            case Evidence.AgeMissing missing -> missing.leftOpen().isEmpty()
                    ? get("conditions.age-missing", of(missing.caseId()))
                    : get("conditions.age-missing.rules", of(missing.caseId()), rules(missing.leftOpen()));
            case Evidence.Unchecked unchecked -> get("conditions.unchecked", of(unchecked.rule()),
                    names.cases(unchecked.cases()));
            case Evidence.TooFew few -> get("conditions.too-few", of(few.rule()), few.counted(), few.atLeast(),
                    cases(few.cases()));
            case Evidence.TooMany many -> get("conditions.too-many", of(many.rule()), many.counted(), many.atMost(),
                    cases(many.cases()));
            case Evidence.OutsideWindow outside -> get("conditions.outside", of(outside.rule()),
                    names.of(outside.data()));
            case Evidence.InTwoSlots twice -> get(isEqual(twice.likeness())
                    ? "conditions.twice"
                    : "conditions.twice.nearly", of(twice.other()), of(twice.slot()));
            case Evidence.SeenElsewhere seen -> get(isEqual(seen.likeness())
                    ? "conditions.seen"
                    : "conditions.seen.nearly", of(seen.slot()));
            case Evidence.NotRemade same -> get(isEqual(same.likeness())
                    ? "conditions.not-remade"
                    : "conditions.not-remade.nearly", of(same.slot()), of(same.old()));
            case Evidence.TakenOnOtherDay taken -> taken.examinedOn()
                    .map(day -> get("conditions.taken-on", of(taken.slot()), of(taken.takenOn()), of(day)))
                    .orElseGet(() -> get("conditions.taken-on.undated", of(taken.slot()), of(taken.takenOn())));
            case Evidence.Worked worked -> worked(worked.hint());
            case Evidence.SizesDiffer differ -> get("conditions.sizes", of(differ.caseId()), sizes(differ.sizes()));
        };
    }

    private String worked(BureauHint hint) {
        return switch (hint.kind()) {
            case EDITED_WITH -> get("conditions.edited", of(hint.slot()), hint.detail());
            case TAKEN_ON, CHANGED_ON -> get("conditions.changed", of(hint.slot()),
                    hint.day().map(this::of).orElse(hint.detail()));
            case ORIENTATION -> get("conditions.turned", of(hint.slot()));
            case UNREADABLE -> get("conditions.unreadable", of(hint.slot()));
        };
    }

    private static boolean isEqual(Likeness likeness) {
        return likeness == Likeness.EQUAL;
    }

    private String sizes(Map<SlotId, String> sizes) {
        return sizes.entrySet().stream().map(entry -> of(entry.getKey()) + " " + entry.getValue())
                .collect(Collectors.joining(", "));
    }

    private String days(List<LocalDate> given) {
        return given.isEmpty()
                ? get("conditions.days-unknown")
                : given.stream().map(this::of).collect(Collectors.joining(", "));
    }

    private String rules(List<LocalizedText> rules) {
        return rules.stream().map(this::of).collect(Collectors.joining(" "));
    }

    private String cases(List<CaseData> cases) {
        return cases.stream().map(names::of).collect(Collectors.joining("; "));
    }

    private String of(SlotId slot) {
        return names.of(slot);
    }

    private String of(CaseId caseId) {
        return names.of(caseId);
    }

    private String of(LocalDate day) {
        return days.of(day);
    }

    private String of(LocalizedText text) {
        return text.in(texts.locale());
    }

    private String get(String key, Object... details) {
        return texts.get(key, details);
    }
}
