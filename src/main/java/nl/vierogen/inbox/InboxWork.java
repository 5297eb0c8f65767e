package nl.vierogen.inbox;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import nl.vierogen.assessment.Card;
import nl.vierogen.problem.Refusal;
import nl.vierogen.texts.Texts;
import nl.vierogen.ui.Notice;
import nl.vierogen.ui.Tasks;
import nl.vierogen.ui.dialog.Dialogs;

/**
 * What is going on in the inbox: files come in, practice logbooks are made, a logbook is opened. It outlives the screen,
 * which is built anew in another language, with other keys and at every return. On the JavaFX thread only.
 */
public final class InboxWork {
    private final LogbookShelf shelf;
    private final Tasks tasks;
    private final InboxActions actions;
    private final InboxMemory memory;
    private final Occupation occupation;
    private final Imports imports;
    private Optional<Shown> shown = Optional.empty();
    private boolean making;
    // to be opened once the practice logbooks are there
    private Optional<Card> wanted = Optional.empty();

    /**
     * Whoever shows it now.
     *
     * @param occupied called when it does or says something else
     * @param reported called when there is another report, or none any more
     * @param shelved called when there may be other logbooks than before
     */
    record Shown(Runnable occupied, Runnable reported, Runnable shelved) {
    }

    public InboxWork(LogbookShelf shelf, Tasks tasks, Dialogs dialogs, InboxActions actions, InboxMemory memory) {
        this.shelf = shelf;
        this.tasks = tasks;
        this.actions = actions;
        this.memory = memory;
        this.occupation = new Occupation(dialogs, () -> shown.ifPresent(now -> now.occupied().run()));
        this.imports = new Imports(shelf, tasks, occupation, () -> shown.ifPresent(now -> now.reported().run()),
                this::shelved);
    }

    /** From now on it is shown there, and nowhere else. */
    void shownBy(Shown now) {
        shown = Optional.of(now);
    }

    /** Imports files one after the other; a bad one keeps none of the others out. */
    void importFiles(List<Path> files) {
        imports.take(files);
    }

    /**
     * Imports what the program was started with: a single good file is to be opened once its report is read, and at once
     * when it was there already.
     */
    public void importAtStart(List<Path> files) {
        imports.takeAtStart(files, card -> {
            Runnable onwards = actions.opening().open(card);
            return () -> {
                memory.selected(card.id());
                onwards.run();
            };
        });
    }

    /** Makes practice logbooks, and shows each as soon as it is there. */
    public void practise() {
        if (canPractise() && occupation.begins()) {
            making = true;
            makeNext(0);
        }
    }

    private void makeNext(int position) {
        if (position == actions.practice().size()) {
            making = false;
            occupation.done();
            Optional<Card> next = wanted;
            wanted = Optional.empty();
            next.ifPresent(this::open);
            return;
        }
        occupation.says(texts -> texts.get("inbox.practice.making", position + 1, actions.practice().size())
                + wanted.map(card -> " " + soon(card, texts)).orElse(""));
        // drawing takes long and stands beside the journal; taking in writes to it
        tasks.inBackground(actions.practice().get(position),
                file -> tasks.inOrder(() -> imports.takeIn(file), _ -> {
                    shelved();
                    makeNext(position + 1);
                }, this::notMade), this::notMade);
    }

    private void notMade(Refusal refusal) {
        making = false;
        wanted = Optional.empty();
        occupation.refused(refusal);
    }

    private static String soon(Card card, Texts texts) {
        return texts.get("inbox.opening.soon", card.number());
    }

    /** Opens a logbook; while practice logbooks are made, as soon as those are there. */
    void open(Card card) {
        if (!occupation.begins()) {
            if (making) {
                wanted = Optional.of(card);
                occupation.says(texts -> soon(card, texts));
            }
            return;
        }
        memory.selected(card.id());
        occupation.says(texts -> texts.get("inbox.opening", card.number()));
        tasks.inOrder(() -> actions.opening().open(card), onwards -> {
            occupation.done();
            onwards.run();
        }, this::refused);
    }

    private void shelved() {
        shown.ifPresent(now -> now.shelved().run());
    }

    /** Something was refused: that ends what is going on, and is said. */
    void refused(Refusal refusal) {
        occupation.refused(refusal);
    }

    boolean isBusy() {
        return occupation.isBusy();
    }

    Notice notice(Texts texts) {
        return occupation.notice(texts);
    }

    List<ImportLine> reports(Texts texts) {
        return imports.reports().stream().map(report -> ImportLine.of(report, texts)).toList();
    }

    /** Whether the report leads to a logbook: the one that the program was started with. */
    boolean reportOpens() {
        return imports.leadsOn();
    }

    /** Forgets what was last imported; opens the logbook that its report led to, if any, when it is run. */
    Runnable forgetReport() {
        Optional<Card> next = imports.close();
        return () -> next.ifPresent(this::open);
    }

    boolean canPractise() {
        return !actions.practice().isEmpty();
    }
}
