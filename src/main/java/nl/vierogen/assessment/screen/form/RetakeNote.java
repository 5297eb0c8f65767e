package nl.vierogen.assessment.screen.form;

import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import nl.vierogen.assessment.Assessment;
import nl.vierogen.assessment.act.Act;
import nl.vierogen.assessment.act.Remark;
import nl.vierogen.assessment.act.RetakeMark;
import nl.vierogen.assessment.screen.state.Wording;
import nl.vierogen.logbook.SlotId;

/**
 * What the list of reasons does not say.
 *
 * @param mark the mark of an image, as it is then
 */
record RetakeNote(Wording wording,
        BiFunction<Assessment, SlotId, Optional<RetakeMark>> mark) implements SlotText.Kind {
    @Override
    public String what(String image) {
        return wording.get("retake.note.of", image);
    }

    @Override
    public Remark remark() {
        return Remark.RETAKE_NOTE;
    }

    @Override
    public String saved(Assessment assessment, SlotId slot) {
        return assessment.retakeMark(slot).map(RetakeMark::note).orElse("");
    }

    @Override
    public Function<Assessment, Optional<? extends Act>> write(SlotId slot, String text) {
        return now -> mark.apply(now, slot).filter(mark -> !mark.note().equals(text))
                .map(mark -> new Act.RetakeMarked(slot, mark.reasons(), text));
    }
}
