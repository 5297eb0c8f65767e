package nl.vierogen.verdict.summary;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.vierogen.assessment.Assessment;
import nl.vierogen.assessment.act.Act;
import nl.vierogen.assessment.act.RemarkAct;
import nl.vierogen.assessment.act.RetakeMark;
import nl.vierogen.assessment.opened.OpenLogbook;
import nl.vierogen.assessment.retake.RetakeProposal;
import nl.vierogen.logbook.SlotId;
import nl.vierogen.scoring.FormSlot;
import nl.vierogen.texts.Texts;
import nl.vierogen.verdict.words.Wording;

/** What must be made again, and what is proposed (procedure 2026, 3.e, 4.g). */
final class Remakes {
    private final Assessment assessment;
    private final RetakeProposal proposal;
    private final Wording wording;
    private final Texts texts;

    Remakes(OpenLogbook logbook, Assessment assessment, Wording wording, Texts texts) {
        this.assessment = assessment;
        this.proposal = new RetakeProposal(assessment, logbook.procedure());
        this.wording = wording;
        this.texts = texts;
    }

    /** Whether the outcome as it stands asks for marks. */
    boolean areAsked() {
        return proposal.isAsked();
    }

    /** What is marked, by hand or because of a structural error. */
    List<Line> marked() {
        return slots().stream().flatMap(slot -> mark(slot)
                .map(mark -> new Line(slot, Optional.empty(), wording.slot(slot), said(slot, mark))).stream()).toList();
    }

    /** What is proposed and not marked yet. */
    List<Line> proposed() {
        return proposal.open().stream().map(slot -> new Line(slot, Optional.empty(), wording.slot(slot),
                wording.retake(proposal.mark(slot)))).toList();
    }

    /** Whether something is not marked yet. */
    boolean isPartial() {
        return marked().size() < slots().size();
    }

    /** The acts that mark what is proposed for these images. */
    static List<Act> accept(RetakeProposal proposal, List<SlotId> slots) {
        List<Act> acts = new ArrayList<>();
        proposal.open().stream().filter(slots::contains).forEach(slot -> {
            RetakeMark mark = proposal.mark(slot);
            acts.add(new Act.RetakeMarked(slot, mark.reasons(), mark.note()));
        });
        return acts;
    }

    /** The act that marks everything. */
    static Act all(Assessment now) {
        return new RemarkAct.AllMarked(now.counting().slots().stream().map(FormSlot::id).toList(), List.of(), "");
    }

    private Optional<RetakeMark> mark(SlotId slot) {
        return assessment.retakeMark(slot)
                .or(() -> proposal.locked().contains(slot) ? Optional.of(proposal.mark(slot)) : Optional.empty());
    }

    private String said(SlotId slot, RetakeMark mark) {
        String why = wording.retake(mark);
        return proposal.locked().contains(slot) ? texts.get("verdict.retake.locked", why) : why;
    }

    private List<SlotId> slots() {
        return assessment.counting().slots().stream().map(FormSlot::id).toList();
    }
}
