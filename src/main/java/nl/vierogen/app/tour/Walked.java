package nl.vierogen.app.tour;

import java.util.function.Consumer;
import javafx.stage.Stage;
import nl.vierogen.shell.Look;

/**
 * The program that the tour walks through.
 *
 * @param stage its window
 * @param look how it looks at first
 * @param wear makes it look otherwise
 */
public record Walked(Stage stage, Look look, Consumer<Look> wear) {
}
