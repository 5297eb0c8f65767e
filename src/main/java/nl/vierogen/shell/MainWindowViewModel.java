package nl.vierogen.shell;

import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import nl.vierogen.settings.Choices;
import nl.vierogen.settings.Look;
import nl.vierogen.settings.Settings;
import nl.vierogen.texts.Texts;

/** The window: how it looks, and what its title says. */
public final class MainWindowViewModel {
    private final Settings settings;
    private final ReadOnlyObjectWrapper<Look> look;
    private final ReadOnlyObjectWrapper<Texts> texts;
    private final ReadOnlyStringWrapper title = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper reminder = new ReadOnlyStringWrapper("");
    private Workspace workspace;
    private List<HeaderWay> ways = List.of();
    private Runnable lock = () -> {
        // nothing to lock
    };

    /** @param settings what the person has chosen; the window follows it */
    public MainWindowViewModel(Workspace workspace, Settings settings) {
        this.workspace = workspace;
        this.settings = settings;
        this.look = new ReadOnlyObjectWrapper<>(settings.now().look());
        this.texts = new ReadOnlyObjectWrapper<>(Texts.in(look.get().language()));
        settings.choicesProperty().map(Choices::look).subscribe(look::set);
        screen("");
    }

    /** What the person has chosen. */
    public Settings settings() {
        return settings;
    }

    /**
     * Another workspace comes on the stage; seen from the next screen on.
     *
     * @param to where the header of its first screen leads
     * @param locking what the key for locking does
     */
    public void enter(Workspace now, List<HeaderWay> to, Runnable locking) {
        workspace = now;
        ways = List.copyOf(to);
        lock = locking;
    }

    /** Looks otherwise for a moment: nobody chose it, so nothing keeps it. */
    public void wear(Look other) {
        look.set(other);
    }

    /** Says in one line how long someone has been working. @param minutes 0 for nothing any more */
    public void remind(int minutes) {
        reminder.set(minutes == 0 ? "" : texts.get().get("shell.reminder", minutes));
    }

    void speak(Locale language) {
        if (!language.equals(texts.get().locale())) {
            change(now -> now.withLanguage(language));
            texts.set(Texts.in(language));
        }
    }

    /** Speaks what was chosen elsewhere. @return whether that is another language */
    boolean catchUp() {
        Locale chosen = settings.now().look().language();
        boolean other = !chosen.equals(texts.get().locale());
        if (other) {
            texts.set(Texts.in(chosen));
        }
        return other;
    }

    void switchTheme() {
        change(now -> now.withTheme(now.theme().other()));
    }

    void largerText() {
        change(now -> now.withTextSize(now.textSize().larger()));
    }

    void smallerText() {
        change(now -> now.withTextSize(now.textSize().smaller()));
    }

    /** Says which screen is shown. */
    void screen(String screenTitle) {
        String product = texts.get().get("shell.product");
        title.set(screenTitle.isEmpty() ? product : texts.get().get("shell.window-title", screenTitle, product));
    }

    private void change(UnaryOperator<Look> how) {
        settings.change(now -> now.withLook(how.apply(now.look())));
    }

    Workspace workspace() {
        return workspace;
    }

    List<HeaderWay> ways() {
        return ways;
    }

    void lock() {
        lock.run();
    }

    ReadOnlyObjectProperty<Look> lookProperty() {
        return look.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Texts> textsProperty() {
        return texts.getReadOnlyProperty();
    }

    /** What is said about how long one has been working, or empty. */
    ReadOnlyStringProperty reminderProperty() {
        return reminder.getReadOnlyProperty();
    }

    ReadOnlyStringProperty titleProperty() {
        return title.getReadOnlyProperty();
    }
}
