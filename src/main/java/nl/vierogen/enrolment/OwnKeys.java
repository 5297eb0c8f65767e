package nl.vierogen.enrolment;

import java.nio.file.Path;
import nl.vierogen.problem.Refusal;

/**
 * The assessor's own keys and the roster she works by. Everything here reads and writes files, so off the JavaFX thread.
 * Passphrases are wiped by the caller.
 *
 * @param <K> keys that are open
 */
public interface OwnKeys<K extends Unlocked> {
    /**
     * Makes new keys.
     *
     * @param person the code the Bureau gave, such as {@code BO-017}
     * @throws Refusal FILE_EXISTS when there are keys, PERSON_CODE_INVALID, PASSPHRASE_TOO_SHORT, DISK_FULL, WRITE_FAILED
     */
    K create(String person, char[] passphrase) throws Refusal;

    /**
     * Brings keys back from a backup.
     *
     * @throws Refusal FILE_EXISTS when there are keys; FILE_*; IDENTITY_INVALID, PASSPHRASE_WRONG, FORMAT_TOO_NEW,
     * PRACTICE_MIXED for practice keys
     */
    K restore(Path backup, char[] passphrase) throws Refusal;

    /** @throws Refusal FILE_NOT_FOUND, FILE_UNREADABLE, IDENTITY_INVALID, PASSPHRASE_WRONG, FORMAT_TOO_NEW */
    K unlock(char[] passphrase) throws Refusal;

    /**
     * Locks the same keys under another passphrase. Backups made before keep the old one.
     *
     * @throws Refusal as {@link #unlock}, PASSPHRASE_TOO_SHORT, DISK_FULL, WRITE_FAILED
     */
    void changePassphrase(char[] old, char[] passphrase) throws Refusal;

    /**
     * Saves a copy of the keys, locked as they are, and reads it back.
     *
     * @return where the copy lies
     * @throws Refusal FILE_EXISTS when something else stands there, FILE_*, DISK_FULL, WRITE_FAILED, READ_BACK_DIFFERS
     */
    Whereabouts saveBackup(Path target) throws Refusal;

    /** Where the keys and the work lie. */
    Whereabouts whereabouts();
}
