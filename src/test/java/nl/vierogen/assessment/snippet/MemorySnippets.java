package nl.vierogen.assessment.snippet;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.vierogen.logbook.LogbookKind;
import nl.vierogen.problem.Problem;
import nl.vierogen.problem.Refusal;
import nl.vierogen.scoring.CriterionId;
import nl.vierogen.scoring.StructureId;

/** Snippets kept in memory. */
public final class MemorySnippets implements Snippets {
    /** What was done, in order. */
    public final List<SnippetAct> acts = new ArrayList<>();
    /** Why nothing is kept, when present. */
    public Optional<Problem> refusing = Optional.empty();

    private final List<Snippet> shipped;

    private MemorySnippets(List<Snippet> shipped) {
        this.shipped = shipped;
    }

    /** Two about each level of two criteria of the head. */
    public static MemorySnippets few() {
        List<Snippet> all = new ArrayList<>();
        for (String criterion : List.of("magnification", "plane")) {
            for (int points = 0; points < 2; points++) {
                for (String name : List.of("een", "twee")) {
                    all.add(snippet(criterion + "-" + points + "-" + name, criterion, points,
                            "Zin " + name + " over " + criterion + " " + points + "."));
                }
            }
        }
        return new MemorySnippets(all);
    }

    /** A snippet about the head. */
    public static Snippet snippet(String id, String criterion, int points, String text) {
        return new Snippet(id, place(criterion, points), text);
    }

    /** A place of the head. */
    public static SnippetPlace place(String criterion, int points) {
        return new SnippetPlace(LogbookKind.BIOMETRIE, new StructureId("hc"), new CriterionId(criterion), points);
    }

    @Override
    public SnippetBook book() {
        return SnippetBook.of(shipped, acts);
    }

    @Override
    public SnippetBook perform(SnippetAct act) throws Refusal {
        if (refusing.isPresent()) {
            throw new Refusal(refusing.get());
        }
        acts.add(act);
        return book();
    }
}
