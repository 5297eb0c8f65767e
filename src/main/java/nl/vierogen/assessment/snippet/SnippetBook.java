package nl.vierogen.assessment.snippet;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The snippets as they stand: those that came with the program and what was done with them. An act about a snippet that
 * is not there changes nothing, for a newer version of the program may have other ones.
 */
public final class SnippetBook {
    private final Map<String, Snippet> snippets;
    private final Map<String, Integer> uses;

    private SnippetBook(Map<String, Snippet> snippets, Map<String, Integer> uses) {
        this.snippets = snippets;
        this.uses = uses;
    }

    /**
     * The book that the acts make of the snippets that came with the program.
     *
     * @throws IllegalArgumentException when two of these have one id
     */
    public static SnippetBook of(List<Snippet> shipped, List<? extends SnippetAct> acts) {
        Map<String, Snippet> snippets = new LinkedHashMap<>();
        for (Snippet snippet : shipped) {
            if (snippets.put(snippet.id(), snippet) != null) {
                throw new IllegalArgumentException("id");
            }
        }
        SnippetBook book = new SnippetBook(snippets, new LinkedHashMap<>());
        acts.forEach(book::fold);
        return book;
    }

    /** The book after this act. */
    public SnippetBook after(SnippetAct act) {
        SnippetBook book = new SnippetBook(new LinkedHashMap<>(snippets), new LinkedHashMap<>(uses));
        book.fold(act);
        return book;
    }

    /** The snippets about this, the most used first; of those used as often the first in the book. */
    public List<Snippet> at(SnippetPlace place) {
        return snippets.values().stream().filter(snippet -> snippet.place().equals(place))
                .sorted(Comparator.comparingInt((Snippet snippet) -> uses(snippet.id())).reversed()).toList();
    }

    /** The snippet with the id. */
    public Optional<Snippet> find(String id) {
        return Optional.ofNullable(snippets.get(id));
    }

    /** How often it was put into a comment. */
    public int uses(String id) {
        return uses.getOrDefault(id, 0);
    }

    private void fold(SnippetAct act) {
        switch (act) {
            case SnippetAct.Added(Snippet snippet) -> snippets.putIfAbsent(snippet.id(), snippet);
            case SnippetAct.Edited(String id, String text) ->
                snippets.computeIfPresent(id, (_, snippet) -> snippet.saying(text));
            case SnippetAct.Deleted(String id) -> snippets.remove(id);
            case SnippetAct.Used(String id) -> uses.merge(id, 1, Integer::sum);
        }
    }
}
