package nl.vierogen.assessment.screen.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import nl.vierogen.assessment.opened.Pictures;
import nl.vierogen.assessment.screen.state.Wording;
import nl.vierogen.logbook.SlotId;
import nl.vierogen.scoring.CriterionId;
import nl.vierogen.ui.Tasks;
import nl.vierogen.viewer.PictureLink;
import nl.vierogen.viewer.PictureViewer;
import nl.vierogen.viewer.compare.ComparedPicture;
import nl.vierogen.viewer.compare.PictureGrid;
import nl.vierogen.viewer.picture.PictureCache;

/** The image that is scored, and beside it what it is compared with. All move together. */
public final class CompareStage extends StackPane {
    private final BesideViewModel model;
    private final Wording wording;
    private final PictureCache<SlotId> cache;
    private final PictureLink link;
    private final PictureGrid grid;
    private final Region stage;
    private final Caption caption;
    private final Optional<OldImage> old;
    private final List<CaseCell> cells = new ArrayList<>();
    private final Tasks tasks;
    private Optional<ExampleImage> example = Optional.empty();

    /**
     * @param picture shows the image that is scored
     * @param stage the picture with what lies over it
     * @param cache what the picture shows
     */
    public CompareStage(PictureViewer<SlotId> picture, Region stage, PictureCache<SlotId> cache,
            BesideViewModel model, Pictures pictures, Tasks tasks) {
        this.model = model;
        this.wording = model.desk().wording();
        this.cache = cache;
        this.stage = stage;
        this.tasks = tasks;
        this.link = new PictureLink(picture);
        this.grid = new PictureGrid(stage);
        this.caption = new Caption(picture.display().displayProperty(), wording.texts());
        caption.setId("assessment-is-new");
        caption.getStyleClass().add("picture-word-current");
        List<SlotId> slots = model.slotsWithOld();
        this.old = slots.isEmpty()
                ? Optional.empty()
                : Optional.of(new OldImage(slots, cache, pictures, wording, tasks));
        setMinSize(0, 0);
        getChildren().add(grid);
        model.stateProperty().subscribe(this::show);
    }

    /** The link between the images compared. */
    public PictureLink link() {
        return link;
    }

    private void show(BesideState state) {
        switch (state.how()) {
            case EARLIER -> old.ifPresent(found -> earlier(found, state.slot(), false));
            case EARLIER_TURNED -> old.ifPresent(found -> earlier(found, state.slot(), true));
            case CASES -> cases(state.cases(), state.slot());
            case EXAMPLE -> state.criterion().ifPresent(criterion -> example(state.slot(), criterion));
            case ALONE -> {
                cache.showBeside(Set.of());
                grid.alone();
                link.join(List.of());
            }
        }
    }

    private void earlier(OldImage older, SlotId slot, boolean turned) {
        cache.showBeside(Set.of());
        grid.compare(List.of(current("assessment.earlier.new"), older.show(slot)), turned);
        link.join(List.of(older.viewer()));
    }

    private void cases(List<SlotId> slots, SlotId scored) {
        List<SlotId> others = slots.stream().filter(slot -> !slot.equals(scored)).toList();
        cache.showBeside(Set.copyOf(others));
        while (cells.size() < others.size()) {
            cells.add(new CaseCell(model.desk(), cache, wording.texts()));
        }
        Function<SlotId, ComparedPicture> shown = slot -> slot.equals(scored)
                ? current(wording.get("compare.this", caseOf(slot)), stage)
                : cells.get(others.indexOf(slot)).show(slot);
        grid.compare(slots.stream().map(shown).toList(), false);
        link.join(cells.stream().limit(others.size()).map(CaseCell::viewer).toList());
    }

    private void example(SlotId slot, CriterionId criterion) {
        ExampleImage found = example.orElseGet(
                () -> new ExampleImage(model.desk().open().form(), cache, wording, tasks));
        example = Optional.of(found);
        cache.showBeside(Set.of());
        grid.compare(List.of(current("assessment.compare.candidate"), found.show(slot, criterion)), false);
        link.join(List.of(found.viewer()));
    }

    private ComparedPicture current(String textKey) {
        return current(wording.texts().get(textKey), stage);
    }

    private ComparedPicture current(String name, Region picture) {
        return new ComparedPicture(picture, caption.named(name));
    }

    private String caseOf(SlotId slot) {
        return wording.caseOf(model.desk().open().form().slot(slot).orElseThrow());
    }
}
