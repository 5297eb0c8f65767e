package nl.vierogen.assessment.screen;

import javafx.application.Platform;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableBooleanValue;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import nl.vierogen.assessment.screen.conditions.ConditionsView;
import nl.vierogen.assessment.screen.earlier.EarlierView;
import nl.vierogen.assessment.screen.form.CommentView;
import nl.vierogen.assessment.screen.form.CriteriaView;
import nl.vierogen.assessment.screen.form.Rest;
import nl.vierogen.assessment.screen.form.RetakeView;
import nl.vierogen.assessment.screen.form.ScoreFormView;
import nl.vierogen.assessment.screen.pin.PinListView;
import nl.vierogen.texts.Texts;
import nl.vierogen.ui.keys.KeyBindings;
import nl.vierogen.ui.keys.Shortcut;

/** The column beside the image: the score form with what belongs to it, or the list of conditions in its place. */
final class FormColumn extends ScrollPane {
    private final VBox content = new Content();
    private final ScoreFormView form;
    private final CommentView comment;
    private final ConditionsView conditions;
    private final BooleanProperty criteriaHere = new SimpleBooleanProperty();

    FormColumn(AssessmentViewModel model, Offer offer, CriteriaView criteria, Texts texts, Rest.Maker rests,
            KeyBindings bindings) {
        form = new ScoreFormView(model.scores(), texts, bindings);
        comment = new CommentView(model.comment(), texts, rests, bindings.label(Shortcut.COMMENT, texts).orElse(""));
        conditions = new ConditionsView(model.conditions(), texts, bindings, model::toSummary);
        content.getChildren().setAll(form, new EarlierView(model.earlier(), texts, bindings));
        if (offer.comments()) {
            content.getChildren().add(comment);
        }
        if (offer.pins()) {
            content.getChildren().add(aside(new PinListView(model.pins(), texts), criteriaHere(criteria).not()));
        }
        if (offer.marks()) {
            content.getChildren().add(aside(new RetakeView(model.retake(), texts, rests,
                    bindings.label(Shortcut.RETAKE_MARK, texts).orElse("")),
                    criteriaHere(criteria).not().or(Bindings.createBooleanBinding(
                            () -> model.retake().askingProperty().getValue(), model.retake().askingProperty()))));
        }
        content.getStyleClass().add("assessment-column-content");
        VBox.setVgrow(comment, Priority.ALWAYS);
        VBox.setVgrow(criteria, Priority.ALWAYS);
        setContent(content);
        getStyleClass().add("assessment-column");
        setFitToWidth(true);
        setFitToHeight(true);
        setFocusTraversable(false);
        skinProperty().subscribe(this::drawOnlyWhatChanged);
        // the skin decides on its bar before the lines know their height
        content.heightProperty().subscribe((_, _) -> Platform.runLater(this::requestLayout));
        setHbarPolicy(ScrollBarPolicy.NEVER);
        standAside(model.retake().askingProperty(), criteriaHere(criteria));
    }

    // the skin keeps a copy of all it shows, and draws the whole of it anew after each change
    private void drawOnlyWhatChanged() {
        Node viewport = lookup(".viewport");
        if (viewport != null) {
            viewport.setCache(false);
        }
    }

    private BooleanBinding criteriaHere(CriteriaView criteria) {
        return criteriaHere.and(criteria.visibleProperty());
    }

    // takes no room while it stands aside, nor while there is nothing to show
    private static VBox aside(Region part, ObservableBooleanValue shown) {
        VBox aside = new VBox(part);
        aside.setMinHeight(USE_PREF_SIZE);
        aside.visibleProperty().bind(Bindings.and(shown, part.visibleProperty()));
        aside.managedProperty().bind(aside.visibleProperty());
        return aside;
    }

    // the reasons are a list of nine lines, the criteria are longer still: wording and comment stand aside
    private void standAside(ObservableValue<Boolean> asking, ObservableValue<Boolean> criteria) {
        BooleanBinding crowded = Bindings.createBooleanBinding(() -> asking.getValue() || criteria.getValue(), asking,
                criteria);
        form.wording().visibleProperty().bind(crowded.not());
        comment.visibleProperty().bind(crowded.not());
        form.wording().managedProperty().bind(form.wording().visibleProperty());
        comment.managedProperty().bind(comment.visibleProperty());
        // how far down they lie is known once they are laid out
        asking.subscribe(_ -> Platform.runLater(() -> {
            layout();
            setVvalue(asking.getValue() ? getVmax() : getVmin());
        }));
    }

    /** The conditions take the place of the form, for the image must not shrink; or no longer. */
    void showConditions(boolean shown) {
        setContent(shown ? conditions : content);
        toTop();
    }

    ConditionsView conditions() {
        return conditions;
    }

    /** Shows the criteria under the form. */
    void add(CriteriaView criteria) {
        criteria.setStacked(true);
        content.getChildren().add(1, criteria);
        criteriaHere.set(true);
    }

    /** Shows them there no longer. */
    void remove(CriteriaView criteria) {
        content.getChildren().remove(criteria);
        criteriaHere.set(false);
    }

    /** Puts the focus in the comment. */
    void toComment() {
        layout();
        double below = content.getHeight() - getViewportBounds().getHeight();
        setVvalue(below <= 0 ? getVmin() : Math.min(getVmax(), comment.getBoundsInParent().getMinY() / below));
        comment.area().requestFocus();
        comment.area().end();
    }

    TextArea comment() {
        return comment.area();
    }

    /** The first button that gives a score. */
    Node firstScore() {
        return form.lookup(".score-button");
    }

    void toTop() {
        setVvalue(getVmin());
    }

    /** As high at least as its lines are in the width that they have. */
    private static final class Content extends VBox {
        // the skin asks without a width whether to show its bar: that would be the height of lines that need no wrapping
        @Override
        protected double computeMinHeight(double width) {
            return super.computeMinHeight(width < 0 && getWidth() > 0 ? getWidth() : width);
        }
    }
}
