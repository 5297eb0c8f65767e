package nl.vierogen.app.entrance;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import nl.vierogen.ui.dialog.FileKind;

/** Files that came before anyone could look at them: with the start, or dropped at the door. Each is handed on once. */
final class Came {
    private List<Path> packages = List.of();
    private Optional<Path> roster = Optional.empty();

    /** Of rosters the first: one holds at a time. */
    void withTheStart(List<Path> files) {
        roster = files.stream().filter(FileKind.ROSTER::isNameOf).findFirst();
        packages = files.stream().filter(file -> !FileKind.ROSTER.isNameOf(file)).toList();
    }

    void roster(Path file) {
        roster = Optional.of(file);
    }

    Optional<Path> takeRoster() {
        Optional<Path> taken = roster;
        roster = Optional.empty();
        return taken;
    }

    List<Path> takePackages() {
        List<Path> taken = packages;
        packages = List.of();
        return taken;
    }
}
