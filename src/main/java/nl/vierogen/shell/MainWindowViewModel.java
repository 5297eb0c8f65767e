package nl.vierogen.shell;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import nl.vierogen.texts.Texts;

/** The window: how it looks, and what its title says. */
public final class MainWindowViewModel {
    private final Consumer<Look> changed;
    private final ReadOnlyObjectWrapper<Look> look;
    private final ReadOnlyObjectWrapper<Texts> texts;
    private final ReadOnlyStringWrapper title = new ReadOnlyStringWrapper("");
    private Workspace workspace;
    private List<HeaderWay> ways = List.of();
    private Runnable lock = () -> {
        // nothing to lock
    };

    /** @param changed keeps how the person likes it */
    public MainWindowViewModel(Workspace workspace, Look look, Consumer<Look> changed) {
        this.workspace = workspace;
        this.changed = changed;
        this.look = new ReadOnlyObjectWrapper<>(look);
        this.texts = new ReadOnlyObjectWrapper<>(Texts.in(look.language()));
        screen("");
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

    void speak(Locale language) {
        if (!language.equals(look.get().language())) {
            change(now -> new Look(language, now.theme(), now.textSize()));
            texts.set(Texts.in(language));
        }
    }

    void switchTheme() {
        change(now -> new Look(now.language(), now.theme().other(), now.textSize()));
    }

    void largerText() {
        change(now -> new Look(now.language(), now.theme(), now.textSize().larger()));
    }

    void smallerText() {
        change(now -> new Look(now.language(), now.theme(), now.textSize().smaller()));
    }

    /** Says which screen is shown. */
    void screen(String screenTitle) {
        String product = texts.get().get("shell.product");
        title.set(screenTitle.isEmpty() ? product : texts.get().get("shell.window-title", screenTitle, product));
    }

    private void change(UnaryOperator<Look> how) {
        Look now = how.apply(look.get());
        if (!now.equals(look.get())) {
            look.set(now);
            changed.accept(now);
        }
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

    ReadOnlyStringProperty titleProperty() {
        return title.getReadOnlyProperty();
    }
}
