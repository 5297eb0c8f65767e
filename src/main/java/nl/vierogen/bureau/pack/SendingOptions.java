package nl.vierogen.bureau.pack;

import java.nio.file.Path;
import nl.vierogen.bureau.line.KeyOptions;
import nl.vierogen.bureau.line.SharedOptions;
import nl.vierogen.bureau.line.Target;
import nl.vierogen.problem.Refusal;
import nl.vierogen.store.file.AtomicFile;
import nl.vierogen.trust.Identity;
import nl.vierogen.trust.KeyId;
import nl.vierogen.trust.statement.Roster;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** From whom a package goes to whom, and into which file. */
public final class SendingOptions {
    @Mixin
    private KeyOptions keys = new KeyOptions();

    @Option(names = "--to", paramLabel = "KID", descriptionKey = "bureau.option.to")
    private @Nullable KeyId recipient;

    @Option(names = {"-o", "--output"}, paramLabel = "FILE", required = true, descriptionKey = "bureau.option.output")
    private Path output;

    /** Whether all of it was said, before anything is read: practice alone, or own keys, roster and recipient. */
    public void require(SharedOptions shared) throws Refusal {
        boolean own = keys.hasIdentity() && keys.hasRoster() && recipient != null;
        if (keys.practice() ? keys.hasIdentity() || keys.hasRoster() : !own) {
            throw shared.wrongUse("bureau.wrong.packKeys");
        }
        Target.requireNewOrEmpty(output);
    }

    /** The Bureau's keys. */
    public Identity bureau(SharedOptions shared) throws Refusal {
        return keys.bureau(shared);
    }

    public Roster roster() throws Refusal {
        return keys.roster().orElseThrow();
    }

    /**
     * The assessor's key.
     *
     * @param practising whose it is in practice, when nobody is named
     */
    public KeyId recipient(Identity practising) {
        return recipient == null ? practising.keyId() : recipient;
    }

    public Path output() {
        return output;
    }

    /** @throws Refusal as {@link AtomicFile#write} */
    public void write(byte[] file) throws Refusal {
        AtomicFile.write(output, file);
    }
}
