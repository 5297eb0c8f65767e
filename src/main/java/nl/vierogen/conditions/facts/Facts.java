package nl.vierogen.conditions.facts;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.vierogen.conditions.sign.BureauHint;
import nl.vierogen.conditions.sign.Evidence;
import nl.vierogen.conditions.sign.Sign;
import nl.vierogen.logbook.CaseId;
import nl.vierogen.logbook.Logbook;
import nl.vierogen.logbook.LogbookCase;
import nl.vierogen.logbook.LogbookImage;
import nl.vierogen.logbook.SlotId;
import nl.vierogen.procedure.Procedure;
import nl.vierogen.scoring.FormSlot;
import nl.vierogen.scoring.ScoreForm;

/**
 * All that the formal conditions are computed from.
 *
 * @param logbook the logbook
 * @param form its form
 * @param procedure its procedure
 * @param today day on which it is looked at
 * @param submittedOn day each image counts as submitted on, where it is not the logbook's: images kept from a first
 * submission count from that day, replaced ones from the mended submission
 * @param remade what a retake adds; empty in a first logbook
 * @param hints traces the Bureau found
 * @param looks what the images look like
 */
public record Facts(Logbook logbook, ScoreForm form, Procedure procedure, LocalDate today,
        Map<SlotId, LocalDate> submittedOn, Optional<Remade> remade, List<BureauHint> hints, Looks looks) {
    public Facts {
        submittedOn = Map.copyOf(submittedOn);
        hints = List.copyOf(hints);
    }

    /** The facts of a first logbook of which nothing but the statement is known. */
    public static Facts first(Logbook logbook, ScoreForm form, Procedure procedure, LocalDate today) {
        return new Facts(logbook, form, procedure, today, Map.of(), Optional.empty(), List.of(), Looks.UNKNOWN);
    }

    /** The assessed images with their examinations, in the order of the form. */
    public List<Made> made() {
        return form.slots().stream().filter(this::isAssessed).flatMap(this::made).toList();
    }

    /** The assessed images by examination, in the order of the form. */
    public List<Sitting> sittings() {
        return made().stream().collect(Collectors.groupingBy(Made::place)).values().stream().map(Sitting::new)
                .sorted((one, other) -> Integer.compare(order(one), order(other))).toList();
    }

    /** Day from which the age of an image counts. */
    public LocalDate submittedOn(SlotId slot) {
        return submittedOn.getOrDefault(slot, logbook.submittedOn());
    }

    /** A sign of a condition that this procedure knows. */
    public Stream<Sign> sign(String id, List<SlotId> slots, Evidence evidence) {
        return procedure.consequence(evidence.condition()).stream()
                .map(consequence -> Sign.of(id, slots, consequence, evidence));
    }

    /** The slots of cases, in the order of the form. */
    public List<SlotId> slotsOf(Set<CaseId> cases) {
        return form.slots().stream().filter(slot -> cases.contains(slot.caseId())).map(FormSlot::id).toList();
    }

    private boolean isAssessed(FormSlot slot) {
        return remade.map(again -> again.slots().contains(slot.id())).orElse(true);
    }

    private Stream<Made> made(FormSlot slot) {
        Optional<LogbookImage> image = logbook.image(slot.id());
        Optional<LogbookCase> of = logbook.logbookCase(slot.caseId());
        return of.flatMap(found -> image.flatMap(one -> found.examination(one.examination())
                .map(examination -> new Made(one, found, examination)))).stream();
    }

    private int order(Sitting sitting) {
        List<SlotId> slots = form.slots().stream().map(FormSlot::id).toList();
        return slots.indexOf(sitting.slots().getFirst());
    }
}
