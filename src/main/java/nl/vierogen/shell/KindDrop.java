package nl.vierogen.shell;

import java.io.File;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.event.EventHandler;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import nl.vierogen.ui.FileKind;

/** Takes a dropped file of one kind before any screen does; leaves everything else to the screens. */
record KindDrop(FileKind kind, Consumer<Path> taken) implements EventHandler<DragEvent> {
    @Override
    public void handle(DragEvent event) {
        Optional<Path> file = file(event);
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
