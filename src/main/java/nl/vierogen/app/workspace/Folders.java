package nl.vierogen.app.workspace;

import java.nio.file.Path;
import java.util.Optional;

/**
 * The two workspaces of a person: never one folder for both, so that practice is never mistaken for work.
 *
 * @param practice the workspace to practise in
 * @param work the workspace of the person's own keys
 * @param isWorkFirst whether the program begins at work, which asks for the passphrase
 * @param keys the practice keys, when they were opened to see what a folder is: opening them takes its time
 */
public record Folders(Path practice, Path work, boolean isWorkFirst, Optional<Unlocked> keys) {
    private static final String PRACTICE = "oefenen";
    private static final String WORK = "werk";

    /** Two folders into which nobody has looked. */
    public Folders(Path practice, Path work, boolean isWorkFirst) {
        this(practice, work, isWorkFirst, Optional.empty());
    }

    /** Beside each other where the system keeps the data of programs; work comes first once there are keys. */
    public static Folders in(Path data) {
        return new Folders(data.resolve(PRACTICE), data.resolve(WORK), WorkspaceDoor.hasKeys(data.resolve(WORK)));
    }

    /** A folder that the person names is what it is; the other workspace, if ever made, lies inside it. */
    public static Folders around(Path named) {
        Optional<Unlocked> keys = WorkspaceDoor.practiceKeys(named);
        return keys.isEmpty() && WorkspaceDoor.hasKeys(named) ? new Folders(named.resolve(PRACTICE), named, true)
                : new Folders(named, named.resolve(WORK), false, keys);
    }
}
