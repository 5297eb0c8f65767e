package nl.vierogen.app.workspace;

import java.util.Arrays;
import java.util.Optional;
import nl.vierogen.problem.Problem;
import nl.vierogen.problem.Refusal;
import nl.vierogen.trust.Identity;
import nl.vierogen.trust.IdentityFile;
import nl.vierogen.trust.statement.PracticeKeys;

/**
 * Keys that are open, and their file, which asks for the passphrase again at every signature.
 *
 * @param identity the keys
 * @param file what they were locked in
 */
public record Unlocked(Identity identity, byte[] file) {

    /**
     * The practice keys in the file.
     *
     * @param before keys that were opened before: taken as they are when this is still their file
     * @throws Refusal PASSPHRASE_WRONG, or PRACTICE_MIXED, when these are someone's own keys
     */
    static Unlocked practice(byte[] file, Optional<Unlocked> before) throws Refusal {
        if (before.isPresent() && Arrays.equals(before.get().file, file)) {
            return before.get();
        }
        Optional<Identity> ours = PracticeKeys.in(file);
        if (ours.isPresent()) {
            return new Unlocked(ours.get(), file);
        }
        // what an earlier version locked itself
        Identity identity = IdentityFile.read(file, PracticeKeys.PASSPHRASE.toCharArray(), PracticeKeys::of);
        if (PracticeKeys.roster().member(identity.keyId()).isEmpty()) {
            throw new Refusal(Problem.PRACTICE_MIXED); // someone's own keys, under the passphrase of practice
        }
        return new Unlocked(identity, file);
    }
}
