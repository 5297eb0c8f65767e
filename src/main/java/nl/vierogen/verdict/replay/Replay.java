package nl.vierogen.verdict.replay;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import nl.vierogen.assessment.Assessment;
import nl.vierogen.assessment.Terms;
import nl.vierogen.assessment.act.Act;
import nl.vierogen.assessment.act.RecordedAct;
import nl.vierogen.assessment.opened.HiddenImages;
import nl.vierogen.assessment.opened.OpenLogbook;
import nl.vierogen.assessment.screen.state.Wording;
import nl.vierogen.logbook.Sha256;
import nl.vierogen.logbook.SlotId;
import nl.vierogen.scoring.Change;
import nl.vierogen.scoring.Criterion;
import nl.vierogen.scoring.CriterionPlace;
import nl.vierogen.scoring.ScoreSheet;
import nl.vierogen.scoring.SlotTally;
import nl.vierogen.scoring.Tally;
import nl.vierogen.ui.Dates;

/**
 * The events of a signed assessment and what the assessment was after each: a fold over the events up to there, nothing
 * else. What two settled counts from when it was settled; the colleague's own sheet is hers and is not shown.
 */
final class Replay {
    private final OpenLogbook logbook;
    private final Terms terms;
    private final List<RecordedAct> acts;
    private final Wording wording;
    private final Dates dates;
    private final EventText text;
    private final Assessment now;

    /** @param result digest of the signed result, with which the replay ends */
    Replay(OpenLogbook logbook, Sha256 result, Wording wording, Dates dates) {
        this.logbook = logbook;
        this.now = logbook.session().assessment();
        this.terms = now.terms();
        this.acts = until(logbook.session().acts(), result);
        this.wording = wording;
        this.dates = dates;
        this.text = new EventText(wording, acts);
    }

    private static List<RecordedAct> until(List<RecordedAct> all, Sha256 result) {
        List<RecordedAct> acts = new ArrayList<>();
        for (RecordedAct recorded : all) {
            acts.add(recorded);
            if (recorded.act() instanceof Act.Sealed seal && seal.result().equals(result)) {
                break;
            }
        }
        return List.copyOf(acts);
    }

    int size() {
        return acts.size();
    }

    /** What it was just after this event, 0 to {@link #size()} - 1. */
    Moment after(int at) {
        Assessment then = Assessment.of(terms, acts.subList(0, at + 1));
        RecordedAct event = acts.get(at);
        EventPlace place = EventPlace.of(event.act());
        SlotId slot = slot(at);
        ScoreSheet sheet = counted(then);
        Tally tally = Tally.of(terms.counting(), sheet);
        SlotTally image = tally.slot(slot).orElseThrow();
        return new Moment(at, get("number", at + 1, acts.size()),
                get(event.clockSuspect() ? "time.suspect" : "time", dates.moment(event.at())),
                text.of(event.act()), slot, wording.slot(slot),
                new HiddenImages(logbook.procedure()).of(now, slot).isPresent(),
                of(image.total(), image.maximum()), rows(slot, sheet, place), remarks(then, slot), total(tally),
                wording.get("open.count", tally.open().size()));
    }

    // of what concerns the whole logbook the image before stays on the screen
    private SlotId slot(int at) {
        for (int i = at; i >= 0; i--) {
            Optional<SlotId> slot = EventPlace.of(acts.get(i).act()).slot()
                    .filter(found -> terms.counting().slots().stream().anyMatch(one -> one.id().equals(found)));
            if (slot.isPresent()) {
                return slot.get();
            }
        }
        return terms.counting().slots().getFirst().id();
    }

    private static ScoreSheet counted(Assessment then) {
        ScoreSheet sheet = then.sheet();
        for (Change change : then.lookingAlong().agreement().changes()) {
            sheet = sheet.with(change.slot(), change.criterion(), change.points());
        }
        return sheet;
    }

    private List<Moment.Row> rows(SlotId slot, ScoreSheet sheet, EventPlace place) {
        return terms.counting().form().criteria(slot).stream().map(Criterion::id).map(id -> {
            OptionalInt points = sheet.points(slot, id);
            boolean touched = place.slot().filter(slot::equals).isPresent()
                    && place.criterion().filter(id::equals).isPresent();
            return new Moment.Row(wording.criterion(new CriterionPlace(slot, id)),
                    points.isPresent() ? String.valueOf(points.getAsInt()) : wording.get("open"), touched);
        }).toList();
    }

    private List<String> remarks(Assessment then, SlotId slot) {
        List<String> remarks = new ArrayList<>();
        then.doubts().stream().filter(doubt -> doubt.slot().equals(slot))
                .map(doubt -> wording.get("doubt.of", wording.criterion(doubt))).forEach(remarks::add);
        then.retakeMark(slot).map(_ -> get("marked")).ifPresent(remarks::add);
        Optional.of(then.feedback(slot)).filter(comment -> !comment.isBlank())
                .map(comment -> get("comment", comment)).ifPresent(remarks::add);
        return remarks;
    }

    // what the Bureau wanted unseen until all was scored was unseen then
    private String total(Tally tally) {
        if (terms.policy().hideTotal() && !tally.isComplete()) {
            return wording.get("total.hidden");
        }
        return get("total", of(tally.total(), tally.maximum()), tally.passMark());
    }

    private String of(BigDecimal points, BigDecimal maximum) {
        return wording.get("points.of", wording.number(points), wording.number(maximum));
    }

    private String get(String key, Object... details) {
        return wording.texts().get("replay." + key, details);
    }
}
