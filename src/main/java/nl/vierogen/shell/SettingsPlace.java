package nl.vierogen.shell;

import java.util.Locale;
import java.util.function.Consumer;
import javafx.util.Subscription;
import nl.vierogen.settings.screen.SettingsCard;
import nl.vierogen.settings.screen.SettingsViewModel;
import nl.vierogen.texts.Texts;
import nl.vierogen.ui.Overlay;

/** Shows the settings in front of a screen, and again in the other language when that changes. */
final class SettingsPlace {
    private static final double WIDTH = 0.72;
    private static final double HEIGHT = 0.88;

    private final Overlay overlay;
    private final MainWindowViewModel model;
    private final Consumer<Locale> speak;
    private Subscription speaking = Subscription.EMPTY;

    SettingsPlace(Overlay overlay, MainWindowViewModel model, Consumer<Locale> speak) {
        this.overlay = overlay;
        this.model = model;
        this.speak = speak;
    }

    void show() {
        show(SettingsViewModel.Looked.NOWHERE);
    }

    private void show(SettingsViewModel.Looked looked) {
        Texts texts = model.textsProperty().get();
        SettingsViewModel settings = new SettingsViewModel(model.settings(), texts, speak, looked);
        SettingsCard card = new SettingsCard(settings, texts, overlay::close);
        card.prefWidthProperty().bind(overlay.widthProperty().multiply(WIDTH));
        card.prefHeightProperty().bind(overlay.heightProperty().multiply(HEIGHT));
        overlay.show(card, card.focus());
        speaking = model.textsProperty().subscribe((_, _) -> {
            overlay.close();
            show(settings.looked());
        });
        card.sceneProperty().subscribe((before, now) -> {
            if (before != null && now == null) {
                settings.end();
                speaking.unsubscribe();
            }
        });
    }
}
