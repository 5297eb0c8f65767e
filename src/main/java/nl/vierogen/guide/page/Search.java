package nl.vierogen.guide.page;

import java.text.Normalizer;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Searches all pages: every word must stand in one section, in any order, as a part of a word and without accents. */
public final class Search {
    private static final Pattern ACCENTS = Pattern.compile("\\p{M}");
    private static final Pattern SPACE = Pattern.compile("\\s+");
    private static final int BEFORE = 30;
    private static final int LONGEST = 110;
    private static final int IN_TITLE = 0;
    private static final int IN_HEADING = 1;
    private static final int IN_TEXT = 2;

    private final List<Page> pages;

    public Search(List<Page> pages) {
        this.pages = List.copyOf(pages);
    }

    /**
     * A place that was found.
     *
     * @param page the page
     * @param section the part of it
     * @param excerpt the words around the first one sought, on one line
     */
    public record Hit(Page page, Page.Section section, String excerpt) {
    }

    /** Where the words stand: in titles first, then in headings, then in texts; nothing for nothing. */
    public List<Hit> find(String query) {
        List<String> words = SPACE.splitAsStream(fold(query)).filter(word -> !word.isEmpty()).toList();
        if (words.isEmpty()) {
            return List.of();
        }
        return pages.stream().flatMap(page -> inPage(page, words)).sorted(Comparator.comparingInt(Ranked::rank))
                .map(Ranked::hit).toList();
    }

    private record Ranked(int rank, Hit hit) {
    }

    private static Stream<Ranked> inPage(Page page, List<String> words) {
        return page.sections().stream()
                .filter(section -> holds(section.heading() + ' ' + section.text(), words))
                .map(section -> new Ranked(rank(page, section, words),
                        new Hit(page, section, excerpt(section, words))));
    }

    private static int rank(Page page, Page.Section section, List<String> words) {
        if (holds(section.heading(), words)) {
            return section.heading().equals(page.title()) ? IN_TITLE : IN_HEADING;
        }
        return IN_TEXT;
    }

    private static boolean holds(String text, List<String> words) {
        String folded = fold(text);
        return words.stream().allMatch(folded::contains);
    }

    // folding takes accents away and keeps the number of letters: a place in one is a place in the other
    private static String excerpt(Page.Section section, List<String> words) {
        String text = SPACE.matcher(section.text()).replaceAll(" ");
        String folded = fold(text);
        int at = words.stream().mapToInt(folded::indexOf).filter(place -> place >= 0).min().orElse(0);
        int from = at <= BEFORE ? 0 : text.indexOf(' ', at - BEFORE) + 1;
        int to = text.length() <= from + LONGEST ? text.length() : text.lastIndexOf(' ', from + LONGEST);
        return (from > 0 ? "… " : "") + text.substring(from, to).strip() + (to < text.length() ? " …" : "");
    }

    private static String fold(String text) {
        return ACCENTS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("")
                .toLowerCase(Locale.ROOT);
    }
}
