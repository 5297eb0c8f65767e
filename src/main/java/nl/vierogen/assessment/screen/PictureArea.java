package nl.vierogen.assessment.screen;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.ButtonBase;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import nl.vierogen.assessment.opened.OpenLogbook;
import nl.vierogen.assessment.screen.aid.AidStage;
import nl.vierogen.assessment.screen.conditions.HiddenPicture;
import nl.vierogen.assessment.screen.form.CriteriaView;
import nl.vierogen.assessment.screen.form.Rest;
import nl.vierogen.assessment.screen.looking.LookingPlace;
import nl.vierogen.assessment.screen.pin.PinButton;
import nl.vierogen.assessment.screen.pin.PinStage;
import nl.vierogen.assessment.screen.snippet.SnippetsView;
import nl.vierogen.logbook.SlotId;
import nl.vierogen.texts.Texts;
import nl.vierogen.ui.Tasks;
import nl.vierogen.ui.keys.KeyBindings;
import nl.vierogen.viewer.PictureViewer;
import nl.vierogen.viewer.picture.PictureCache;

/** The image as large as can be, a line under it for what would cover it, and the criteria where there is room. */
final class PictureArea extends VBox {
    private static final double PANEL_SHARE = 0.4;

    private final LookingPlace place;
    private final PinStage stage;
    private final AidStage aids;

    PictureArea(AssessmentViewModel model, OpenLogbook open, Offer offer, PictureCache<SlotId> pictures,
            SnippetsView snippets, Texts texts, Tasks tasks, Rest.Maker rests, KeyBindings bindings, Region screen) {
        PictureViewer<SlotId> picture = new PictureViewer<>(pictures, texts);
        picture.setId("assessment-picture");
        stage = new PinStage(model.pins(), picture, texts, rests, screen);
        aids = new AidStage(model.desk(), model.comment(), offer.comments(), picture, pictures, tasks, bindings,
                stage::back);
        List<ButtonBase> pins = offer.pins()
                ? List.of(new PinButton(model.pins(), this::choosePlace, texts, bindings))
                : List.of();
        place = new LookingPlace(model.desk(), new LookingPlace.Sight(picture, stage, pictures,
                model.desk().caret().positionProperty().map(position -> Optional.of(position.slot()))), aids,
                model.compare(), pins, screen, tasks, bindings);
        place.cover(new HiddenPicture(model.desk()));
        StackPane.setAlignment(snippets, Pos.BOTTOM_RIGHT);
        place.lay(model.pins()::isEditing, snippets);
        setVgrow(place, Priority.ALWAYS);
        // all that the criteria leave, whatever lies over the image
        place.setPrefHeight(0);
        getChildren().setAll(place);
        setMinSize(0, 0);
    }

    /** The image with all that helps to look at it. */
    LookingPlace place() {
        return place;
    }

    PinStage stage() {
        return stage;
    }

    /** Lets a place for a pin be chosen, or no longer; it and a figure are not drawn at the same time. */
    void choosePlace() {
        aids.off();
        stage.choosePlace();
    }

    /** Shows the criteria under the image. */
    void add(CriteriaView criteria) {
        criteria.setStacked(false);
        criteria.maxHeightProperty().bind(heightProperty().multiply(PANEL_SHARE));
        getChildren().add(criteria);
    }

    /** Shows them there no longer. */
    void remove(CriteriaView criteria) {
        getChildren().removeAll(List.of(criteria));
        criteria.maxHeightProperty().unbind();
        criteria.setMaxHeight(Double.MAX_VALUE);
    }
}
