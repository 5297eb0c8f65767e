package nl.vierogen.app.tour.camera;

import java.util.function.Consumer;
import javafx.stage.Stage;
import nl.vierogen.inbox.LogbookShelf;
import nl.vierogen.settings.Look;

/**
 * The program that the tour walks through.
 *
 * @param stage its window
 * @param look how it looks at first
 * @param wear makes it look otherwise
 * @param shelf the logbooks in its workspace
 * @param end closes the window, and returns once everything is written and the workspace is closed
 */
public record Walked(Stage stage, Look look, Consumer<Look> wear, LogbookShelf shelf, Runnable end) {
}
