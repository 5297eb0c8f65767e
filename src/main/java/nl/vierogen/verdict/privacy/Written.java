package nl.vierogen.verdict.privacy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.vierogen.assessment.Assessment;
import nl.vierogen.assessment.act.RetakeMark;
import nl.vierogen.assessment.act.ReviewAct;
import nl.vierogen.conditions.Finding;
import nl.vierogen.logbook.SlotId;
import nl.vierogen.remark.Pin;
import nl.vierogen.scoring.Change;
import nl.vierogen.scoring.FormSlot;
import nl.vierogen.scoring.ScoreForm;
import nl.vierogen.texts.Texts;

/**
 * A text of the assessor's that others will read.
 *
 * @param slot the image it belongs to; empty for the whole logbook
 * @param name which text it is, in words
 * @param text what it says
 */
record Written(Optional<SlotId> slot, String name, String text) {

    /** Every text of the assessment that says something, image by image and then the rest. */
    static List<Written> all(Assessment assessment, ScoreForm form, Texts texts) {
        List<Written> all = new ArrayList<>();
        for (FormSlot slot : form.slots()) {
            String image = slot.name().in(texts.locale());
            Optional<SlotId> here = Optional.of(slot.id());
            add(all, here, texts.get("verdict.privacy.comment", image), assessment.feedback(slot.id()));
            int number = 0;
            for (Pin pin : assessment.pins().values()) {
                if (pin.slot().equals(slot.id())) {
                    number++;
                    add(all, here, texts.get("verdict.privacy.pin", image, number), pin.text());
                }
            }
            add(all, here, texts.get("verdict.privacy.retake", image),
                    assessment.retakeMark(slot.id()).map(RetakeMark::note).orElse(""));
        }
        for (Map.Entry<String, Finding> finding : assessment.findings().entrySet()) {
            add(all, finding.getValue().slots().stream().findFirst(),
                    texts.get("verdict.privacy.condition", finding.getValue().condition()), finding.getValue().note());
        }
        addAgreed(all, assessment.lookingAlong().agreement(), form, texts);
        add(all, Optional.empty(), texts.get("verdict.overall"), assessment.overallFeedback());
        add(all, Optional.empty(), texts.get("verdict.advice"), assessment.advice().note());
        return all;
    }

    // what two agreed on a condition stands in the letter, whoever of them wrote it
    private static void addAgreed(List<Written> all, ReviewAct.Agreement agreement, ScoreForm form, Texts texts) {
        for (Change change : agreement.changes()) {
            String image = form.slot(change.slot()).map(slot -> slot.name().in(texts.locale())).orElse("");
            add(all, Optional.empty(), texts.get("verdict.privacy.agreed", image), change.reason());
        }
        for (Finding finding : agreement.findings()) {
            add(all, Optional.empty(), texts.get("verdict.privacy.condition", finding.condition()), finding.note());
        }
    }

    private static void add(List<Written> all, Optional<SlotId> slot, String name, String text) {
        if (!text.isBlank()) {
            all.add(new Written(slot, name, text));
        }
    }
}
