package nl.vierogen.viewer.mark;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.layout.Pane;
import nl.vierogen.viewer.canvas.Edge;
import nl.vierogen.viewer.canvas.Look;
import nl.vierogen.viewer.canvas.PictureCanvas;

/** Marks over a picture; each stays at its place of the picture, however that is zoomed and moved. */
public final class MarkLayer extends Pane {
    private final PictureCanvas canvas;
    private final List<Standing> standing = new ArrayList<>();
    private Consumer<String> chosen = _ -> {
    };

    private record Standing(PictureMark mark, MarkNode node) {
    }

    public MarkLayer(PictureCanvas canvas) {
        this.canvas = canvas;
        setPickOnBounds(false);
        Edge.clip(this);
        canvas.lookProperty().subscribe(this::place);
    }

    /** Hears the id of a mark that was clicked. */
    public void onChosen(Consumer<String> heard) {
        chosen = heard;
    }

    /**
     * Shows marks over the picture, instead of those before.
     *
     * @param marks the marks, each at a place of the picture
     */
    public void show(List<PictureMark> marks) {
        standing.clear();
        for (PictureMark mark : marks) {
            standing.add(new Standing(mark, new MarkNode(mark, () -> chosen.accept(mark.id()))));
        }
        getChildren().setAll(standing.stream().map(Standing::node).toList());
        place(canvas.lookProperty().get());
    }

    @Override
    protected void layoutChildren() {
        place(canvas.lookProperty().get());
    }

    private void place(Optional<Look> look) {
        standing.forEach(one -> {
            one.node().setVisible(look.isPresent());
            look.ifPresent(_ -> one.node().stand(canvas.toPort(one.mark().at())));
        });
    }
}
