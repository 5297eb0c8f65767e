package nl.vierogen.enrolment;

import java.nio.file.Path;
import nl.vierogen.problem.Refusal;

/**
 * Brings keys back at a laptop that has none: alone, or with all the work. Off the JavaFX thread.
 *
 * @param <K> keys that are open
 */
@FunctionalInterface
public interface CopyRestoring<K extends Unlocked> {
    /**
     * Puts back all of it or nothing.
     *
     * @param file a copy of the work, or of the keys
     * @param passphrase wiped by the caller
     * @throws Refusal as {@link OwnKeys#restore}; WORK_COPY_NOT_EMPTY when there is work at this laptop,
     * WORK_COPY_DAMAGED, WORK_COPY_STOPPED, FORMAT_TOO_NEW, WORKSPACE_NEWER, DISK_FULL
     */
    K restore(Path file, char[] passphrase, Advance advance) throws Refusal;
}
