package nl.vierogen.inbox;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import nl.vierogen.texts.Texts;
import nl.vierogen.ui.EyesIcon;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** What an empty inbox says: what to do. */
final class EmptyInbox extends VBox {
    private final Node first;

    EmptyInbox(InboxViewModel model, Texts texts) {
        Label title = new Label(texts.get("inbox.empty.title"));
        title.getStyleClass().add("vg-title");
        Label text = new Label(texts.get(model.canPractise() ? "inbox.empty.text" : "inbox.empty.text.real"));
        text.getStyleClass().add("vg-empty-text");
        text.setWrapText(true);
        text.setMinHeight(USE_PREF_SIZE);
        Button practise = new Button(texts.get("inbox.empty.practise"), new FontIcon(Feather.PLAY));
        practise.setId("inbox-practise");
        practise.getStyleClass().add("accent");
        practise.disableProperty().bind(model.busyProperty());
        practise.setOnAction(_ -> model.practise());
        practise.setVisible(model.canPractise());
        practise.setManaged(model.canPractise());
        Button choose = new Button(texts.get("inbox.empty.import"), new FontIcon(Feather.DOWNLOAD));
        choose.setId("inbox-empty-import");
        choose.disableProperty().bind(model.busyProperty());
        choose.setOnAction(_ -> model.chooseAndImport());
        HBox buttons = new HBox(practise, choose);
        buttons.getStyleClass().add("vg-buttons");
        buttons.setAlignment(Pos.CENTER);
        setId("inbox-empty");
        getStyleClass().add("vg-empty");
        setAlignment(Pos.CENTER);
        visibleProperty().bind(model.isEmpty());
        first = model.canPractise() ? practise : choose;
        getChildren().addAll(new EyesIcon(4), title, text, buttons);
    }

    /** What a newcomer needs: where the focus goes first. */
    Node focus() {
        return first;
    }
}
