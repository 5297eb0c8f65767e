package nl.vierogen.settings;

import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import nl.vierogen.ui.keys.KeyBindings;

/** What a person has chosen, as it is now. On the JavaFX thread only. */
public final class Settings {
    private final ReadOnlyObjectWrapper<Choices> choices;
    private final ReadOnlyObjectWrapper<KeyBindings> bindings;
    private final Consumer<Change> keeper;
    private final ObservableValue<Boolean> reducedMotion;

    /**
     * @param systemReducesMotion whether the system asks that nothing moves, now and later
     * @param keeper keeps what is chosen; told of every change
     */
    public Settings(Choices choices, ObservableValue<Boolean> systemReducesMotion, Consumer<Change> keeper) {
        this.choices = new ReadOnlyObjectWrapper<>(choices);
        this.bindings = new ReadOnlyObjectWrapper<>(choices.keys().bindings());
        this.keeper = keeper;
        this.reducedMotion = Bindings.createObjectBinding(
                () -> now().motion().isReduced(systemReducesMotion.getValue()), this.choices, systemReducesMotion);
    }

    /** Everything that is chosen now. */
    public Choices now() {
        return choices.get();
    }

    /** Everything that is chosen, now and later. */
    public ReadOnlyObjectProperty<Choices> choicesProperty() {
        return choices.getReadOnlyProperty();
    }

    /** What each key does, now and later; changes after what is chosen. */
    public ReadOnlyObjectProperty<KeyBindings> bindings() {
        return bindings.getReadOnlyProperty();
    }

    /** Whether nothing may move by itself, now and later. */
    public ObservableValue<Boolean> reducedMotion() {
        return reducedMotion;
    }

    /** Chooses otherwise; holds at once and is kept. */
    public void change(UnaryOperator<Choices> how) {
        Choices before = now();
        Choices other = how.apply(before);
        if (!other.equals(before)) {
            set(other);
            keeper.accept(new Change(before, other));
        }
    }

    /** Takes over what another window chose and keeps already; what was chosen here meanwhile stays. */
    public void follow(Change elsewhere) {
        set(elsewhere.now().changed(elsewhere.before(), now()));
    }

    private void set(Choices other) {
        Choices before = now();
        choices.set(other);
        if (!other.keys().equals(before.keys())) {
            bindings.set(other.keys().bindings());
        }
    }
}
