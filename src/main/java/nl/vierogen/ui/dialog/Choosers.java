package nl.vierogen.ui.dialog;

import java.io.File;
import java.util.List;
import java.util.Optional;
import javafx.stage.FileChooser;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/** Shows choosers of files. They belong to the system, and there is none on a machine without a display. */
public interface Choosers {
    /** The choosers of the system. */
    Choosers OF_SYSTEM = new Choosers() {
        @Override
        public List<File> open(FileChooser chooser, @Nullable Window owner) {
            List<File> chosen = chooser.showOpenMultipleDialog(owner);
            return chosen == null ? List.of() : chosen;
        }

        @Override
        public Optional<File> save(FileChooser chooser, @Nullable Window owner) {
            return Optional.ofNullable(chooser.showSaveDialog(owner));
        }
    };

    /** Files to open; none when the person thinks better of it. */
    List<File> open(FileChooser chooser, @Nullable Window owner);

    /** The file to save; empty when the person thinks better of it. */
    Optional<File> save(FileChooser chooser, @Nullable Window owner);
}
