package nl.vierogen.assessment.screen;

import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Node;
import nl.vierogen.assessment.screen.overview.FilmstripView;

/** The parts of the screen that F6 goes around. */
record Panes(FilmstripView filmstrip, PictureArea area, FormColumn column, Offer offer, Node screen) {
    /** The focus goes so many parts further. */
    void move(int by) {
        List<Node> panes = Stream.of(filmstrip.getChildren().getFirst(), area.place().picture(), column.firstScore(),
                column.comment(), screen.lookup("#assessment-open"))
                .filter(pane -> offer.comments() || pane != column.comment()).toList();
        int at = panes.stream().filter(Node::isFocused).findFirst().map(panes::indexOf).orElse(by > 0 ? -1 : 0);
        panes.get(Math.floorMod(at + by, panes.size())).requestFocus();
    }
}
