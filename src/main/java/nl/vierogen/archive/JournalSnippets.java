package nl.vierogen.archive;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.vierogen.assessment.snippet.SnippetAct;
import nl.vierogen.assessment.snippet.SnippetBook;
import nl.vierogen.assessment.snippet.Snippets;
import nl.vierogen.json.StrictJson;
import nl.vierogen.problem.Refusal;
import nl.vierogen.store.Journal;
import nl.vierogen.store.Recorded;
import nl.vierogen.store.StreamId;

/**
 * The snippets in the workspace's journal, so that they are as secret as the comments made from them. Their stream has
 * no projection and so is in no list of logbooks.
 */
final class JournalSnippets implements Snippets {
    private static final StreamId STREAM = StreamId.parse("0d6c3a52-8f1b-4e57-9c40-5a1be6d07f2e");
    private static final String TYPE = "snippet";

    private final Journal journal;
    private Optional<SnippetBook> known = Optional.empty();

    JournalSnippets(Journal journal) {
        this.journal = journal;
    }

    @Override
    public synchronized SnippetBook book() throws Refusal {
        if (known.isEmpty()) {
            List<SnippetAct> acts = new ArrayList<>();
            for (Recorded event : journal.read(STREAM)) {
                acts.add(StrictJson.read(event.payload(), SnippetAct.class));
            }
            known = Optional.of(SnippetBook.of(ShippedSnippets.newest(), acts));
        }
        return known.get();
    }

    @Override
    public synchronized SnippetBook perform(SnippetAct act) throws Refusal {
        SnippetBook before = book();
        journal.append(STREAM, TYPE, StrictJson.write(act));
        SnippetBook after = before.after(act);
        known = Optional.of(after);
        return after;
    }
}
