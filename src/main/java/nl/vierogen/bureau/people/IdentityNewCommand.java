package nl.vierogen.bureau.people;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.concurrent.Callable;
import nl.vierogen.bureau.line.Exit;
import nl.vierogen.bureau.line.PassphraseOption;
import nl.vierogen.bureau.line.SharedOptions;
import nl.vierogen.bureau.line.Target;
import nl.vierogen.problem.Refusal;
import nl.vierogen.store.file.AtomicFile;
import nl.vierogen.trust.Identity;
import nl.vierogen.trust.IdentityFile;
import nl.vierogen.trust.KeyId;
import nl.vierogen.trust.PersonCode;
import nl.vierogen.trust.Strength;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Makes new keys under a passphrase. */
@Command(name = "new")
public final class IdentityNewCommand implements Callable<Integer> {
    @Mixin
    private SharedOptions shared;

    @Mixin
    private PassphraseOption passphrase;

    @Option(names = {"-o", "--output"}, paramLabel = "FILE", required = true, descriptionKey = "bureau.option.output")
    private Path output;

    @Option(names = "--code", paramLabel = "BO-017", required = true, descriptionKey = "bureau.option.code")
    private PersonCode code;

    /** What is public of the keys. */
    record Made(String file, PersonCode person, KeyId kid, String ageRecipient) {
    }

    @Override
    public Integer call() throws Refusal {
        Target.requireNew(output); // keys written over are keys lost
        Identity identity = Identity.generate(code, new SecureRandom());
        char[] typed = passphrase.askTwice(shared);
        try {
            AtomicFile.write(output, IdentityFile.write(identity, typed, Strength.REAL));
        } finally {
            Arrays.fill(typed, ' ');
        }
        say(new Made(output.toString(), code, identity.keyId(), identity.publicIdentity().ageRecipient()));
        return Exit.GOOD;
    }

    private void say(Made made) {
        if (shared.json()) {
            shared.reply().json(made);
        } else {
            shared.reply().line("bureau.identity.made", made.file(), made.person(), made.kid(), made.ageRecipient());
        }
    }
}
