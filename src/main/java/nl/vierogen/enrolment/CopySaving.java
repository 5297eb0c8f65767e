package nl.vierogen.enrolment;

import java.nio.file.Path;
import nl.vierogen.problem.Refusal;

/** Saves all the work that is open as one encrypted file. Off the JavaFX thread, for as long as it takes. */
@FunctionalInterface
public interface CopySaving {
    /**
     * Returns only when the copy has been read back from the disk to its last byte.
     *
     * @return what kind of place it lies in
     * @throws Refusal FILE_EXISTS when something stands there; WORK_COPY_STOPPED, FILE_*, DISK_FULL, WRITE_FAILED,
     * READ_BACK_DIFFERS, after which there is no file
     */
    Whereabouts save(Path target, Advance advance) throws Refusal;
}
