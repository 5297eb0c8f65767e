package nl.vierogen.shell;

import java.util.function.Supplier;
import nl.vierogen.exchange.result.payload.ProgramVersion;
import nl.vierogen.guide.help.AboutCard;
import nl.vierogen.guide.help.HelpMenu;
import nl.vierogen.guide.view.GuideCard;
import nl.vierogen.shell.window.KeysCard;
import nl.vierogen.texts.Texts;
import nl.vierogen.ui.dialog.Overlay;

/** Shows what helps in front of a screen, which waits behind it as it was. */
final class HelpPlace implements HelpMenu.Ways {
    private final Overlay overlay;
    private final Supplier<Texts> texts;
    private final Walk walk;

    HelpPlace(Overlay overlay, Supplier<Texts> texts, Walk walk) {
        this.overlay = overlay;
        this.texts = texts;
        this.walk = walk;
    }

    @Override
    public void guide() {
        if (overlay.lookup("#" + GuideCard.ID) == null) {
            // at the page about what is seen now, which may be a card
            GuideCard card = GuideCard.open(overlay, texts.get(), overlay::close);
            overlay.show(card, card.focus());
        }
    }

    @Override
    public void keys() {
        walk.screen().flatMap(Screen::help).ifPresentOrElse(Runnable::run, () -> {
            KeysCard card = new KeysCard(texts.get(), walk.bindings(), overlay::close);
            overlay.show(card, card.focus());
        });
    }

    @Override
    public void about() {
        AboutCard card = new AboutCard(ProgramVersion.current(), texts.get(), overlay::close);
        overlay.show(card, card.focus());
    }
}
