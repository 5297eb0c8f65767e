package nl.vierogen.exchange.pack;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.vierogen.logbook.Basis;
import nl.vierogen.logbook.Kept;
import nl.vierogen.logbook.LogbookImage;
import nl.vierogen.logbook.SlotId;
import nl.vierogen.problem.Refusal;
import nl.vierogen.scoring.FormSlot;
import nl.vierogen.scoring.ScoreForm;

/** Which slots of the form have which images in which round. */
final class RoundSlots {
    private final PackageStatement statement;
    private final ScoreForm form;
    private final List<SlotId> assessed;

    RoundSlots(PackageStatement statement, ScoreForm form) {
        this.statement = statement;
        this.form = form;
        this.assessed = statement.assessed().stream().map(LogbookImage::slot).toList();
    }

    /** @throws Refusal PACKAGE_CONTENT with the place that does not fit */
    void require() throws Refusal {
        Set<SlotId> some = new HashSet<>(assessed);
        List<SlotId> inOrder = form.slots().stream().map(FormSlot::id).filter(some::contains).toList();
        StatementConsistency.require(!assessed.isEmpty() && assessed.equals(inOrder), "images");
        switch (statement) {
            case FirstRoundStatement _ -> StatementConsistency.require(isWhole(), "images");
            case RetakeStatement retake -> requireRetake(retake);
            case SecondOpinionStatement _ -> requireKept();
        }
    }

    private void requireRetake(RetakeStatement retake) throws Refusal {
        boolean fits = switch (retake.basis()) {
            case MARKED -> !isWhole();
            case WHOLE, NO_FIRST -> isWhole();
        };
        StatementConsistency.require(fits, "basis");
        boolean hadFirst = retake.basis() != Basis.NO_FIRST;
        StatementConsistency.require(retake.firstAssessedOn().isPresent() == hadFirst, "firstAssessedOn");
        List<SlotId> asked = hadFirst ? assessed : List.of();
        requireOld(retake, asked);
        StatementConsistency.require(retake.corrections().keySet().equals(Set.copyOf(asked)), "corrections");
        requireKept();
    }

    /** Each new image with the old one behind it, or all without. */
    private void requireOld(RetakeStatement retake, List<SlotId> asked) throws Refusal {
        Set<SlotId> old = new HashSet<>();
        retake.old().forEach(image -> old.add(image.slot()));
        for (FormSlot slot : form.slots()) {
            StatementConsistency.require(old.contains(slot.id()) == asked.contains(slot.id()),
                    "images/" + slot.id() + "/role");
        }
        List<RetakeImage.Role> roles = new ArrayList<>();
        List<SlotId> slots = new ArrayList<>();
        for (SlotId slot : assessed) {
            for (RetakeImage.Role role : asked.isEmpty() ? List.of(RetakeImage.Role.NEW)
                    : List.of(RetakeImage.Role.values())) {
                slots.add(slot);
                roles.add(role);
            }
        }
        StatementConsistency.require(retake.images().stream().map(RetakeImage::slot).toList().equals(slots)
                && retake.images().stream().map(RetakeImage::role).toList().equals(roles), "images");
    }

    private void requireKept() throws Refusal {
        List<FormSlot> others = form.slots().stream().filter(slot -> !assessed.contains(slot.id())).toList();
        StatementConsistency.require(
                statement.kept().stream().map(Kept::slot).toList().equals(others.stream().map(FormSlot::id).toList()),
                "kept");
        for (Kept kept : statement.kept()) {
            boolean routed = form.slot(kept.slot()).map(slot -> LogbookRules.hasRoute(form, slot.caseId()))
                    .orElseThrow();
            StatementConsistency.require(kept.route().isPresent() == routed, "kept/" + kept.slot() + "/route");
        }
    }

    private boolean isWhole() {
        return assessed.size() == form.slots().size();
    }
}
