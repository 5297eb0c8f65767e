package nl.vierogen.guide.view;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import nl.vierogen.guide.page.Handbook;
import nl.vierogen.guide.page.Page;
import nl.vierogen.guide.page.Search;
import nl.vierogen.guide.page.Target;

/** Which page of the guide is shown, and what is sought. */
final class GuideViewModel {
    private final Handbook handbook;
    private final Search search;
    private final ReadOnlyObjectWrapper<Shown> shown;
    private final StringProperty query = new SimpleStringProperty("");
    private final ObservableList<Entry> entries = FXCollections.observableArrayList();
    private final Deque<Shown> before = new ArrayDeque<>();
    private final ReadOnlyBooleanWrapper canGoBack = new ReadOnlyBooleanWrapper();

    /**
     * What is read.
     *
     * @param page the page
     * @param anchor of a heading in it; empty for its beginning
     */
    record Shown(Page page, String anchor) {
    }

    /** A line of the list at the left. */
    sealed interface Entry {
        /**
         * The heading over some pages.
         *
         * @param title its words
         */
        record Chapter(String title) implements Entry {
        }

        /**
         * A page.
         *
         * @param page the page
         */
        record Whole(Page page) implements Entry {
        }

        /**
         * A place that was found.
         *
         * @param hit what was found
         */
        record Found(Search.Hit hit) implements Entry {
        }
    }

    /** @param start name of the page shown first; the index when there is no such page */
    GuideViewModel(Handbook handbook, String start) {
        this.handbook = handbook;
        this.search = new Search(handbook.pages());
        this.shown = new ReadOnlyObjectWrapper<>(
                new Shown(handbook.page(start).orElse(handbook.index()), ""));
        query.subscribe(this::list);
    }

    /** Shows what a line of the list stands for. */
    void choose(Entry entry) {
        switch (entry) {
            case Entry.Chapter _ -> {
                // a heading leads nowhere
            }
            case Entry.Whole(Page page) -> show(new Shown(page, ""));
            case Entry.Found(Search.Hit hit) -> show(new Shown(hit.page(), hit.section().anchor()));
        }
    }

    /** Follows a link. */
    void follow(Target.Within target) {
        handbook.page(target.page()).ifPresent(page -> show(new Shown(page, target.anchor())));
    }

    /** Shows what was read before this. */
    void back() {
        if (!before.isEmpty()) {
            shown.set(before.pop());
            canGoBack.set(!before.isEmpty());
        }
    }

    /** Seeks nothing any more; whether anything was sought. */
    boolean forgetQuery() {
        boolean sought = !query.get().isEmpty();
        query.set("");
        return sought;
    }

    /** The line of the page that is shown, when the list has it. */
    Optional<Entry> current() {
        return entries.stream().filter(entry -> entry.equals(new Entry.Whole(shown.get().page()))).findFirst();
    }

    /** How many places were found. */
    long found() {
        return entries.stream().filter(Entry.Found.class::isInstance).count();
    }

    boolean isSeeking() {
        return !query.get().isBlank();
    }

    private void show(Shown next) {
        if (!next.equals(shown.get())) {
            before.push(shown.get());
            canGoBack.set(true);
            shown.set(next);
        }
    }

    private void list(String sought) {
        List<Entry> lines = new ArrayList<>();
        if (sought.isBlank()) {
            lines.add(new Entry.Whole(handbook.index()));
            for (Handbook.Chapter chapter : handbook.chapters()) {
                lines.add(new Entry.Chapter(chapter.title()));
                chapter.pages().forEach(page -> lines.add(new Entry.Whole(page)));
            }
        } else {
            search.find(sought).forEach(hit -> lines.add(new Entry.Found(hit)));
        }
        entries.setAll(lines);
    }

    StringProperty queryProperty() {
        return query;
    }

    ObservableList<Entry> entries() {
        return entries;
    }

    ReadOnlyObjectProperty<Shown> shownProperty() {
        return shown.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty canGoBackProperty() {
        return canGoBack.getReadOnlyProperty();
    }
}
