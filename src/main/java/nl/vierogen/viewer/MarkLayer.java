package nl.vierogen.viewer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Rectangle;

/** Marks over a picture; each stays at its place of the picture, however that is zoomed and moved. */
final class MarkLayer extends Pane {
    private final PictureCanvas canvas;
    private final List<Standing> standing = new ArrayList<>();
    private Consumer<String> chosen = _ -> {
    };

    private record Standing(PictureMark mark, MarkNode node) {
    }

    MarkLayer(PictureCanvas canvas) {
        this.canvas = canvas;
        setPickOnBounds(false);
        Rectangle edge = new Rectangle();
        edge.widthProperty().bind(widthProperty());
        edge.heightProperty().bind(heightProperty());
        setClip(edge);
        canvas.lookProperty().subscribe(this::place);
    }

    /** Hears the id of a mark that was clicked. */
    void onChosen(Consumer<String> heard) {
        chosen = heard;
    }

    void show(List<PictureMark> marks) {
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
