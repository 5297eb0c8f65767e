package nl.vierogen.archive.signs;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.vierogen.archive.kept.Desk;
import nl.vierogen.conditions.check.Signs;
import nl.vierogen.conditions.facts.Facts;
import nl.vierogen.conditions.facts.KeptSlot;
import nl.vierogen.conditions.facts.Looks;
import nl.vierogen.conditions.facts.Remade;
import nl.vierogen.conditions.picture.Likeness;
import nl.vierogen.conditions.picture.PictureHash;
import nl.vierogen.conditions.picture.Print;
import nl.vierogen.conditions.sign.BureauHint;
import nl.vierogen.conditions.sign.Sign;
import nl.vierogen.exchange.pack.LogbookPackage;
import nl.vierogen.exchange.pack.LogbookRules;
import nl.vierogen.logbook.Examination;
import nl.vierogen.logbook.LogbookImage;
import nl.vierogen.logbook.Round;
import nl.vierogen.logbook.Sha256;
import nl.vierogen.logbook.SlotId;
import nl.vierogen.problem.Refusal;
import nl.vierogen.procedure.Procedure;
import nl.vierogen.store.StreamId;

/** Computes the signs of a package from what it says and from what was seen at this laptop before. */
public final class SignsOf {
    private final Desk desk;
    private final Prints prints;

    public SignsOf(Desk desk, Prints prints) {
        this.desk = desk;
        this.prints = prints;
    }

    /**
     * The signs, in their order.
     *
     * @param own journals about the same logbook: what was seen there is no other logbook
     * @param before the package it takes the place of, when that is at this laptop
     */
    public List<Sign> of(LogbookPackage opened, Procedure procedure, Set<StreamId> own, Optional<LogbookPackage> before)
            throws Refusal {
        Map<SlotId, Print> assessed = prints.assessed(opened);
        return Signs.of(new Facts(opened.logbook(), opened.form(), procedure,
                LocalDate.ofInstant(desk.clock().instant(), LogbookRules.ZONE), submittedOn(opened, before),
                remade(opened), hints(opened),
                new Looks(assessed, prints.old(opened), seenElsewhere(assessed, own))));
    }

    // replaced images count from the mended submission; where it is unknown which were, those made since the first
    private static Map<SlotId, LocalDate> submittedOn(LogbookPackage opened, Optional<LogbookPackage> before) {
        Map<SlotId, LocalDate> days = new LinkedHashMap<>();
        if (opened.logbook().resubmittedOn().isPresent()) {
            for (LogbookImage image : opened.logbook().images()) {
                boolean replaced = before.isPresent() && before.get().logbook().image(image.slot())
                        .filter(earlier -> earlier.sha256().equals(image.sha256())).isEmpty();
                if (replaced || isMadeSince(opened, image)) {
                    days.put(image.slot(), opened.logbook().resubmittedOn().get());
                }
            }
        }
        return days;
    }

    private static boolean isMadeSince(LogbookPackage opened, LogbookImage image) {
        return opened.form().slot(image.slot()).flatMap(slot -> opened.logbook().logbookCase(slot.caseId()))
                .flatMap(one -> one.examination(image.examination())).flatMap(Examination::examinedOn)
                .filter(day -> day.isAfter(opened.logbook().submittedOn())).isPresent();
    }

    private static Optional<Remade> remade(LogbookPackage opened) {
        if (opened.statement().round() == Round.FIRST) {
            return Optional.empty();
        }
        return Optional.of(new Remade(opened.logbook().countedSlots(), opened.logbook().madeAfter(),
                opened.logbook().kept().stream()
                        .map(kept -> new KeptSlot(kept.slot(), kept.route(), kept.gestationalAge())).toList()));
    }

    private static List<BureauHint> hints(LogbookPackage opened) {
        return opened.statement().findings().stream().map(finding -> new BureauHint(finding.slot(),
                BureauHint.Kind.valueOf(finding.kind().name()), finding.detail())).toList();
    }

    private Map<SlotId, Likeness> seenElsewhere(Map<SlotId, Print> assessed, Set<StreamId> own) throws Refusal {
        Map<SlotId, Likeness> seen = new LinkedHashMap<>();
        Set<String> elements = new LinkedHashSet<>();
        assessed.values().forEach(print -> {
            elements.add(print.sha256().hex());
            print.hash().ifPresent(hash -> hash.seenElements().forEach(element -> elements.add(element.hex())));
        });
        Set<Sha256> known = desk.workspace().seenImages().seenElsewhere(List.copyOf(elements), own).stream()
                .map(Sha256::new).collect(Collectors.toSet());
        assessed.forEach((slot, print) -> {
            if (known.contains(print.sha256())) {
                seen.put(slot, Likeness.EQUAL);
            } else if (print.hash().filter(hash -> PictureHash.isNearly(hash.seenElements(), known)).isPresent()) {
                seen.put(slot, Likeness.NEARLY);
            }
        });
        return seen;
    }
}
