package nl.vierogen.assessment.screen.overview;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import nl.vierogen.assessment.Assessment;
import nl.vierogen.assessment.retake.RetakeProposal;
import nl.vierogen.assessment.screen.state.Desk;
import nl.vierogen.assessment.screen.state.KeptNames;
import nl.vierogen.assessment.screen.state.Wording;
import nl.vierogen.logbook.CaseId;
import nl.vierogen.logbook.SlotId;
import nl.vierogen.scoring.CriterionPlace;
import nl.vierogen.scoring.FormSlot;
import nl.vierogen.scoring.SlotTally;

/** All images of the logbook with how far each is: cases below each other, structures side by side. */
public final class FilmstripViewModel {
    private final Desk desk;
    private final Wording wording;
    private final List<FormSlot> slots;
    private final boolean grid;
    private final ReadOnlyObjectWrapper<List<Tile>> tiles;

    /**
     * One image.
     *
     * @param row its case, from 0
     * @param column its place within the case, from 0
     * @param caseName what its case is called; empty when a case is one image
     * @param name what the image is called under its case
     * @param points points so far
     * @param standing how many criteria are open, in words
     * @param complete whether none is
     * @param doubt how many criteria are in doubt, in words, or empty
     * @param retake that it is marked for the retake, in words, or empty
     * @param finding what was found or may be found on the conditions
     * @param current whether it is shown
     * @param hidden whether the image is no longer shown to anyone
     * @param said how the screen reader says all this
     */
    record Tile(SlotId slot, int row, int column, String caseName, String name, String points, String standing,
            boolean complete, String doubt, String retake, FindingMark finding, boolean current, boolean hidden,
            String said) {
    }

    public FilmstripViewModel(Desk desk) {
        this.desk = desk;
        this.wording = desk.wording();
        this.slots = desk.assessment().counting().slots();
        this.grid = slots.stream().map(FormSlot::caseId).distinct().count() < slots.size();
        this.tiles = new ReadOnlyObjectWrapper<>(current());
        desk.onChange(() -> tiles.set(current()));
    }

    ReadOnlyObjectProperty<List<Tile>> tilesProperty() {
        return tiles.getReadOnlyProperty();
    }

    /** Whether a case has several images. */
    boolean isGrid() {
        return grid;
    }

    /** How many images stand side by side: as many as a whole case has, so that those of a retake are no larger. */
    int columns() {
        return !grid ? 1
                : desk.open().form().slots().stream()
                        .collect(Collectors.groupingBy(FormSlot::caseId, Collectors.counting()))
                        .values().stream().mapToInt(Long::intValue).max().orElse(1);
    }

    /** Why these images and no others, in a sentence; empty when they are all here. */
    Optional<String> why() {
        return new KeptNames(desk.open().form(), wording.texts()).of(desk.open().logbook())
                .map(names -> wording.get("filmstrip.retake", names));
    }

    void show(SlotId slot) {
        desk.caret().show(slot);
    }

    private List<Tile> current() {
        List<CaseId> cases = slots.stream().map(FormSlot::caseId).distinct().toList();
        Set<SlotId> locked = new RetakeProposal(desk.assessment(), desk.open().procedure()).locked();
        List<Tile> all = new ArrayList<>();
        for (FormSlot slot : slots) {
            int row = cases.indexOf(slot.caseId());
            int column = (int) all.stream().filter(tile -> tile.row() == row).count();
            all.add(tile(slot, row, column, locked));
        }
        return List.copyOf(all);
    }

    private Tile tile(FormSlot slot, int row, int column, Set<SlotId> locked) {
        Assessment assessment = desk.assessment();
        SlotTally tally = assessment.tally().slot(slot.id()).orElseThrow();
        String name = wording.slot(slot.id());
        String points = wording.get("points.of", wording.number(tally.total()), wording.number(tally.maximum()));
        String standing = wording.get("open.badge", tally.open().size());
        long inDoubt = assessment.doubts().stream().map(CriterionPlace::slot).filter(slot.id()::equals).count();
        String doubt = inDoubt == 0 ? "" : wording.get("doubt.badge", inDoubt);
        boolean marked = assessment.retakeMark(slot.id()).isPresent() || locked.contains(slot.id());
        String retake = marked ? wording.get("retake.badge") : "";
        FindingMark finding = FindingMark.of(desk, slot.id());
        boolean hidden = desk.hidden(slot.id()).isPresent();
        String said = Stream
                .of(name, points, standing, doubt, retake, finding.text(), hidden ? wording.get("hidden.said") : "")
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
        return new Tile(slot.id(), row, column, grid ? wording.caseOf(slot) : "",
                grid ? wording.structure(slot.structure()) : name, points, standing, tally.isComplete(), doubt, retake,
                finding,
                slot.id().equals(desk.slot()), hidden, said);
    }
}
