package nl.vierogen.shell;

import java.util.Locale;
import java.util.function.Consumer;
import javafx.util.Subscription;
import nl.vierogen.settings.screen.SettingsCard;
import nl.vierogen.settings.screen.SettingsViewModel;
import nl.vierogen.texts.Texts;
import nl.vierogen.ui.dialog.Overlay;

/** Shows the settings in front of a screen, and again in the other language when that changes. */
final class SettingsPlace {
    private static final double WIDTH = 0.72;
    private static final double HEIGHT = 0.88;

    private final Overlay overlay;
    private final MainWindowViewModel model;
    private final Consumer<Locale> speak;

    SettingsPlace(Overlay overlay, MainWindowViewModel model, Consumer<Locale> speak) {
        this.overlay = overlay;
        this.model = model;
        this.speak = speak;
    }

    void show() {
        SettingsCard card = card(SettingsViewModel.Looked.NOWHERE);
        overlay.show(card, card.focus());
    }

    private SettingsCard card(SettingsViewModel.Looked looked) {
        Texts texts = model.textsProperty().get();
        SettingsViewModel settings = new SettingsViewModel(model.settings(), texts, speak, looked);
        SettingsCard card = new SettingsCard(settings, texts, overlay::close);
        card.prefWidthProperty().bind(overlay.widthProperty().multiply(WIDTH));
        card.prefHeightProperty().bind(overlay.heightProperty().multiply(HEIGHT));
        // another card may be in front by then: a screen may take its time to save before it speaks otherwise
        Subscription speaking = model.textsProperty().subscribe((_, _) -> {
            SettingsCard next = card(settings.looked());
            overlay.replace(card, next, next.focus());
        });
        card.sceneProperty().subscribe((before, now) -> {
            if (before != null && now == null) {
                settings.end();
                speaking.unsubscribe();
            }
        });
        return card;
    }
}
