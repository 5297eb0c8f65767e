package nl.vierogen.app.workspace;

import java.time.InstantSource;
import nl.vierogen.exchange.result.payload.ProgramVersion;
import nl.vierogen.problem.Refusal;
import nl.vierogen.trust.statement.PracticeKeys;

/**
 * A practice workspace that is open, and what the disk says of the other one.
 *
 * @param door the practice workspace
 * @param hasKeys whether the person has keys of her own at this laptop
 */
public record Practising(WorkspaceDoor door, boolean hasKeys) {

    /**
     * Opens the practice workspace. Reads and writes files.
     *
     * @throws Refusal as {@link WorkspaceDoor#practice}
     */
    public static Practising in(Folders folders, InstantSource clock) throws Refusal {
        return beside(WorkspaceDoor.practice(folders.practice(), PracticeKeys.assessor(), folders.keys(), clock,
                ProgramVersion.current()), folders);
    }

    /** The opened practice workspace of these folders. Looks for a file. */
    public static Practising beside(WorkspaceDoor door, Folders folders) {
        return new Practising(door, WorkspaceDoor.hasKeys(folders.work()));
    }
}
