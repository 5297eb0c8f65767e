package nl.vierogen.viewer.aid.overlay;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Rectangle;
import nl.vierogen.viewer.aid.AidCard;
import nl.vierogen.viewer.aid.AidState;
import nl.vierogen.viewer.aid.AidViewModel;
import nl.vierogen.viewer.canvas.PictureSurface;

/** The figures over a picture, and beside them what they say. They follow the picture, and lie under no hand. */
public final class AidOverlay extends Pane {
    private static final double AWAY = 22;
    private static final double EDGE = 8;

    private final AidViewModel<?> model;
    private final PictureSurface surface;
    private final Pane figures = new Pane();
    private final AidCard card;
    private final AidMouse mouse;

    public AidOverlay(AidViewModel<?> model, PictureSurface surface, AidCard card) {
        this.model = model;
        this.surface = surface;
        this.card = card;
        this.mouse = new AidMouse(model, surface, this::ground);
        setPickOnBounds(false);
        figures.setMouseTransparent(true);
        figures.setId("aid-figures");
        Rectangle edge = new Rectangle();
        edge.widthProperty().bind(widthProperty());
        edge.heightProperty().bind(heightProperty());
        figures.setClip(edge);
        card.setManaged(false);
        getChildren().addAll(figures, card);
        model.stateProperty().subscribe(_ -> draw());
        surface.onMove(this::draw);
    }

    /** Where the picture is drawn; empty while none is shown. */
    Optional<AidGround> ground() {
        return surface.isShowing()
                ? model.stateProperty().get().figures().map(drawn -> new AidGround(surface, drawn.image()))
                : Optional.empty();
    }

    /**
     * Moves what is held.
     *
     * @param columns units of the screen to the right
     * @param rows units down
     */
    public void move(double columns, double rows) {
        ground().ifPresent(on -> model.move(columns * on.pixels(), rows * on.pixels(), on.seen()));
    }

    /** Makes the figure larger by so many units of the screen. */
    public void enlarge(double columns, double rows) {
        ground().ifPresent(on -> model.resize(columns * on.pixels(), rows * on.pixels(), on.seen()));
    }

    /** Takes hold of the next handle, or of the one before. */
    public void nextHandle(int by) {
        ground().ifPresent(on -> model.nextHandle(by, on.seen()));
    }

    /** Whether the readings stand in the lower half. */
    public boolean isReadBelow() {
        return card.isVisible() && card.getBoundsInParent().getCenterY() > getHeight() / 2;
    }

    @Override
    protected void layoutChildren() {
        draw();
    }

    private void draw() {
        AidState state = model.stateProperty().get();
        Optional<AidGround> ground = state.aid().flatMap(_ -> ground());
        List<Node> nodes = ground.map(on -> AidDrawing.of(state, on)).orElse(List.of());
        figures.resizeRelocate(0, 0, getWidth(), getHeight());
        figures.getChildren().setAll(nodes);
        card.setVisible(ground.isPresent());
        if (ground.isPresent()) {
            card.render(state);
            place(state, ground.get());
        }
        mouse.show(state);
    }

    // beside the figure, where there is room: what is judged stays free
    private void place(AidState state, AidGround ground) {
        card.applyCss();
        Bounds about = new FigureBounds(state, ground).seen(getWidth(), getHeight());
        double width = Math.clamp(getWidth() - 2 * EDGE, 0, card.prefWidth(-1));
        double height = card.prefHeight(width);
        card.resize(width, height);
        double right = getWidth() - about.getMaxX() - AWAY;
        double left = about.getMinX() - AWAY;
        double x = right >= width || right >= left ? about.getMaxX() + AWAY : about.getMinX() - AWAY - width;
        double y = about.getMinY();
        if (Math.max(left, right) < width) {
            x = getWidth() - width;
            y = about.getMaxY() + AWAY + height <= getHeight() || about.getCenterY() < getHeight() / 2
                    ? getHeight() - height
                    : 0;
        }
        card.relocate(Math.clamp(x, EDGE, Math.max(EDGE, getWidth() - width - EDGE)),
                Math.clamp(y, EDGE, Math.max(EDGE, getHeight() - height - EDGE)));
    }
}
