package nl.vierogen.assessment.snippet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import nl.vierogen.problem.Refusal;
import org.junit.jupiter.api.Test;

class SnippetBookTest {
    private static final SnippetPlace PLANE = MemorySnippets.place("plane", 0);

    private final MemorySnippets snippets = MemorySnippets.few();

    @Test
    void theMostUsedComesFirst() throws Refusal {
        assertThat(ids()).containsExactly("plane-0-een", "plane-0-twee");

        snippets.perform(new SnippetAct.Used("plane-0-twee"));

        assertThat(ids()).containsExactly("plane-0-twee", "plane-0-een");
        assertThat(snippets.book().uses("plane-0-twee")).isOne();
    }

    @Test
    void onesOwnAreAddedAndAllCanBeChangedAndDeleted() throws Refusal {
        snippets.perform(new SnippetAct.Added(MemorySnippets.snippet("eigen", "plane", 0, "Eigen zin.")));
        snippets.perform(new SnippetAct.Edited("plane-0-een", "Anders."));
        snippets.perform(new SnippetAct.Deleted("plane-0-twee"));

        assertThat(snippets.book().at(PLANE)).extracting(Snippet::text).containsExactly("Anders.", "Eigen zin.");
    }

    @Test
    void anActAboutASnippetThatIsGoneChangesNothing() throws Refusal {
        snippets.perform(new SnippetAct.Edited("van-vroeger", "Anders."));
        snippets.perform(new SnippetAct.Deleted("van-vroeger"));

        assertThat(ids()).containsExactly("plane-0-een", "plane-0-twee");
    }

    @Test
    void aBookAfterAnActIsTheBookOfAllActs() {
        SnippetAct used = new SnippetAct.Used("plane-0-twee");
        SnippetBook before = snippets.book();

        assertThat(before.after(used).at(PLANE)).isEqualTo(
                SnippetBook.of(before.at(PLANE), List.of(used)).at(PLANE));
        assertThat(before.uses("plane-0-twee")).as("the book before is as it was").isZero();
    }

    @Test
    void aSnippetSaysSomethingAndNotTooMuch() {
        assertThatThrownBy(() -> MemorySnippets.snippet("a", "plane", 0, "  "))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> MemorySnippets.snippet("a", "plane", 0, "x".repeat(Snippet.LONGEST + 1)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new SnippetAct.Edited("a", "\u202e")).isInstanceOf(IllegalArgumentException.class);
    }

    private List<String> ids() {
        return snippets.book().at(PLANE).stream().map(Snippet::id).toList();
    }
}
