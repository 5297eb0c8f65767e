package nl.vierogen.guide.help;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import nl.vierogen.texts.Texts;
import nl.vierogen.ui.EyesIcon;

/** What this program is, and which version of it. */
public final class AboutCard extends VBox {
    private final Button close = new Button();

    /** @param version of the program, as results name it */
    public AboutCard(String version, Texts texts, Runnable closing) {
        Label name = new Label(texts.get("shell.product"));
        name.getStyleClass().add("vg-title");
        HBox heading = new HBox(new EyesIcon(2.4), name);
        heading.setAlignment(Pos.CENTER_LEFT);
        heading.getStyleClass().add("vg-buttons");
        close.setText(texts.get("ui.close"));
        close.setId("about-close");
        close.getStyleClass().add("accent");
        close.setDefaultButton(true);
        close.setOnAction(_ -> closing.run());
        HBox buttons = new HBox(close);
        buttons.setAlignment(Pos.CENTER_RIGHT);
        setId("about");
        getStyleClass().add("vg-message");
        getChildren().addAll(heading, words("about-version", texts.get("guide.about.version", version)),
                words("about-what", texts.get("guide.about.what")),
                words("about-offline", texts.get("guide.about.offline")),
                words("about-licence", texts.get("guide.about.licence")), buttons);
    }

    /** Where the focus goes first. */
    public Node focus() {
        return close;
    }

    private static Label words(String id, String text) {
        Label label = new Label(text);
        label.setId(id);
        label.setWrapText(true);
        return label;
    }
}
