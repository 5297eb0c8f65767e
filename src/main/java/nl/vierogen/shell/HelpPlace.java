package nl.vierogen.shell;

import java.util.function.Supplier;
import javafx.scene.Node;
import nl.vierogen.exchange.result.ProgramVersion;
import nl.vierogen.guide.help.AboutCard;
import nl.vierogen.guide.help.HelpMenu;
import nl.vierogen.guide.view.GuideCard;
import nl.vierogen.texts.Texts;
import nl.vierogen.ui.Overlay;

/** Shows what helps in front of a screen, which waits behind it as it was. */
final class HelpPlace implements HelpMenu.Ways {
    private final Overlay overlay;
    private final Node screen;
    private final Supplier<Texts> texts;
    private final Runnable keys;

    /**
     * @param screen what is on the screen: the guide opens at the page about it
     * @param keys shows the keys of the screen
     */
    HelpPlace(Overlay overlay, Node screen, Supplier<Texts> texts, Runnable keys) {
        this.overlay = overlay;
        this.screen = screen;
        this.texts = texts;
        this.keys = keys;
    }

    @Override
    public void guide() {
        GuideCard card = GuideCard.open(screen, texts.get(), overlay::close);
        overlay.show(card, card.focus());
    }

    @Override
    public void keys() {
        keys.run();
    }

    @Override
    public void about() {
        AboutCard card = new AboutCard(ProgramVersion.current(), texts.get(), overlay::close);
        overlay.show(card, card.focus());
    }
}
