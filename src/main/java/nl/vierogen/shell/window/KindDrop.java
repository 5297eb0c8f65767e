package nl.vierogen.shell.window;

import java.io.File;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import javafx.event.EventHandler;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import nl.vierogen.ui.dialog.FileKind;

/**
 * Takes a dropped file of one kind before any screen does; leaves everything else to the screens.
 *
 * @param taken what becomes of the file
 * @param covered whether something lies over everything: then nothing is taken
 */
public record KindDrop(FileKind kind, Consumer<Path> taken, BooleanSupplier covered)
        implements EventHandler<DragEvent> {
    @Override
    public void handle(DragEvent event) {
        Optional<Path> file = covered.getAsBoolean() ? Optional.empty() : file(event);
        if (file.isEmpty()) {
            return;
        }
        if (event.getEventType() == DragEvent.DRAG_OVER) {
            event.acceptTransferModes(TransferMode.COPY);
            event.consume();
        } else if (event.getEventType() == DragEvent.DRAG_DROPPED) {
            event.setDropCompleted(true);
            event.consume();
            taken.accept(file.get());
        }
    }

    private Optional<Path> file(DragEvent event) {
        return event.getDragboard().hasFiles()
                ? event.getDragboard().getFiles().stream().map(File::toPath).filter(kind::isNameOf).findFirst()
                : Optional.empty();
    }
}
