package nl.vierogen.assessment.screen;

import javafx.scene.layout.VBox;
import nl.vierogen.assessment.screen.overview.HeaderView;
import nl.vierogen.texts.Texts;
import nl.vierogen.ui.keys.KeyBindings;
import nl.vierogen.ui.keys.Shortcut;
import org.kordamp.ikonli.feather.Feather;

/** The lines above the image: which logbook, that one looks along, and what was not saved. */
final class TopView extends VBox {
    /** @param handBack asks whether the logbook goes back */
    TopView(AssessmentViewModel model, Offer offer, Texts texts, KeyBindings bindings, Runnable handBack) {
        HeaderView header = new HeaderView(model.header(), texts,
                texts.get(offer.along().isPresent() ? "assessment.to-lock" : "assessment.to-summary"),
                bindings.label(Shortcut.SUMMARY, texts), model::toSummary);
        header.offer("assessment-conditions", bindings.tooltip(Shortcut.CONDITIONS, texts), Feather.CHECK_SQUARE,
                model.conditions()::toggle, model.conditions().button(), model.conditions().buttonShort(),
                model.conditions().isWaiting());
        header.offer("assessment-hand-back", bindings.tooltip(Shortcut.HAND_BACK, texts), Feather.CORNER_UP_LEFT,
                handBack);
        getChildren().add(header);
        offer.along().ifPresent(along -> getChildren().add(new AlongView(along, texts)));
        getChildren().add(new MessageView(model, texts));
    }
}
