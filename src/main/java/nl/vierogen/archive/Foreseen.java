package nl.vierogen.archive;

import java.util.Arrays;
import java.util.Optional;
import nl.vierogen.archive.kept.Desk;
import nl.vierogen.exchange.pack.LogbookPackage;
import nl.vierogen.exchange.pack.PackageReader;
import nl.vierogen.problem.Refusal;

/** A package that was opened before it is imported. The import that follows takes it, or does without: it is gone then. */
final class Foreseen {
    private final Desk desk;
    private Optional<Opened> waiting = Optional.empty();
    // an import that came first needs it no more
    private boolean passed;
    private volatile boolean askedFor;

    private record Opened(byte[] encrypted, LogbookPackage content) {
    }

    Foreseen(Desk desk) {
        this.desk = desk;
    }

    /**
     * Opens a package as every import does. An import meanwhile waits for it: the same work beside it would end later.
     *
     * @throws Refusal as {@link PackageReader#open}
     */
    synchronized LogbookPackage open(byte[] encrypted) throws Refusal {
        waiting = Optional.empty();
        LogbookPackage content = PackageReader.open(encrypted, desk.identity(), desk.roster());
        if (!passed) {
            waiting = Optional.of(new Opened(encrypted, content));
        }
        return content;
    }

    /** Whether the import has come, which does all that is left to do. */
    boolean isAskedFor() {
        return askedFor;
    }

    /** What was opened of these very bytes; nothing waits any more. */
    Optional<LogbookPackage> take(byte[] encrypted) {
        askedFor = true;
        return taken(encrypted);
    }

    private synchronized Optional<LogbookPackage> taken(byte[] encrypted) {
        Optional<LogbookPackage> same = waiting.filter(opened -> Arrays.equals(opened.encrypted(), encrypted))
                .map(Opened::content);
        waiting = Optional.empty();
        passed = true;
        return same;
    }
}
