package nl.vierogen.review.seat;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import nl.vierogen.texts.Texts;
import nl.vierogen.ui.NoticeLine;
import nl.vierogen.verdict.part.Sections;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** What a colleague answered, and where its file goes. */
public final class RepliedView extends VBox {
    private final Button save;
    private final Button inbox;

    public RepliedView(RepliedViewModel model, Texts texts) {
        Label answer = new Label(model.answer(), new FontIcon(Feather.MAIL));
        answer.setId("replied-answer");
        answer.getStyleClass().add("vg-title");
        answer.setWrapText(true);
        answer.setMinHeight(USE_PREF_SIZE);
        Label next = Sections.wrapped(model.whatNext());
        next.setId("replied-next");
        VBox card = new VBox(answer, next);
        card.getStyleClass().add("vg-card");
        save = new Button(texts.get("review.replied.save"), new FontIcon(Feather.SAVE));
        save.setId("replied-save");
        save.setMinWidth(USE_PREF_SIZE);
        save.setOnAction(_ -> model.save());
        inbox = new Button(texts.get("verdict.sealed.inbox"), new FontIcon(Feather.INBOX));
        inbox.setId("replied-inbox");
        inbox.setMinWidth(USE_PREF_SIZE);
        inbox.setOnAction(_ -> model.inbox());
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        Region rest = new Region();
        VBox.setVgrow(rest, Priority.ALWAYS);
        HBox bottom = new HBox(save, gap, inbox);
        bottom.getStyleClass().add("vg-actions");
        bottom.setAlignment(Pos.CENTER_LEFT);
        setId("replied");
        getStyleClass().add("vg-page");
        getChildren().addAll(new NoticeLine("replied-notice", model.noticeProperty()), card, rest, bottom);
        model.savedProperty().subscribe(this::lead);
    }

    // while the file is not saved, saving it is what comes next
    private void lead(boolean saved) {
        (saved ? save : inbox).setDefaultButton(false);
        (saved ? save : inbox).getStyleClass().remove("accent");
        (saved ? inbox : save).setDefaultButton(true);
        (saved ? inbox : save).getStyleClass().add("accent");
        focus().requestFocus();
    }

    /** Where the focus goes first. */
    public Node focus() {
        return save.isDefaultButton() ? save : inbox;
    }
}
