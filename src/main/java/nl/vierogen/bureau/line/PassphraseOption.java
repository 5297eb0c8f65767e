package nl.vierogen.bureau.line;

import java.io.Console;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import nl.vierogen.problem.Problem;
import nl.vierogen.problem.Refusal;
import nl.vierogen.trust.Identity;
import nl.vierogen.trust.IdentityFile;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Where a passphrase comes from: a file, or the person at the console. Never an argument, which others can see. */
public final class PassphraseOption {
    private static final int LONGEST = 4_096;

    @Option(names = "--passphrase-file", paramLabel = "F", descriptionKey = "bureau.option.passphrase")
    private @Nullable Path file;

    /**
     * Unlocks the keys in a file.
     *
     * @throws Refusal FILE_*, and those of {@link IdentityFile#read}
     */
    public Identity unlock(Path keys, SharedOptions shared) throws Refusal {
        byte[] locked = Source.read(keys, Source.DOCUMENT);
        char[] passphrase = file == null ? typed(shared, "bureau.prompt.passphrase") : read(file);
        try {
            return IdentityFile.read(locked, passphrase);
        } finally {
            Arrays.fill(passphrase, ' ');
        }
    }

    /** The passphrase of new keys, typed twice; to be wiped by the caller. */
    public char[] askTwice(SharedOptions shared) throws Refusal {
        if (file != null) {
            return read(file);
        }
        char[] once = typed(shared, "bureau.prompt.passphrase");
        char[] again = typed(shared, "bureau.prompt.again");
        boolean same = Arrays.equals(once, again);
        Arrays.fill(again, ' ');
        if (!same) {
            Arrays.fill(once, ' ');
            throw shared.wrongUse("bureau.wrong.passphrases");
        }
        return once;
    }

    private static char[] typed(SharedOptions shared, String key) {
        Console console = System.console();
        if (console == null || !console.isTerminal()) {
            throw shared.wrongUse("bureau.wrong.console");
        }
        char[] typed = console.readPassword("%s ", shared.texts().get(key));
        if (typed == null) {
            throw shared.wrongUse("bureau.wrong.console");
        }
        return typed;
    }

    /** The first line of the file. */
    private static char[] read(Path file) throws Refusal {
        byte[] bytes = Source.read(file, LONGEST);
        try {
            CharBuffer text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
            int end = 0;
            while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
                end++;
            }
            char[] line = new char[end];
            text.get(line);
            Arrays.fill(text.array(), ' ');
            return line;
        } catch (CharacterCodingException e) {
            throw new Refusal(e, Problem.FILE_UNREADABLE, file.getFileName());
        } finally {
            Arrays.fill(bytes, (byte) 0);
        }
    }
}
