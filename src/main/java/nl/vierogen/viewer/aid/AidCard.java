package nl.vierogen.viewer.aid;

import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import nl.vierogen.texts.Texts;

/** What a figure says, and the button that puts it into words. */
public final class AidCard extends VBox {
    private final AidWords words;
    private final Label title = new Label();
    private final Label lines = new Label();
    private final Button put = new Button();
    private final boolean puts;

    /**
     * @param putText what the button says, with its key; without a button when empty
     * @param putting what it does
     */
    public AidCard(Texts texts, String putText, Runnable putting) {
        this.words = new AidWords(texts);
        this.puts = !putText.isEmpty();
        setId("aid-card");
        getStyleClass().add("aid-card");
        title.setId("aid-title");
        title.getStyleClass().add("section-title");
        lines.setId("aid-lines");
        lines.setWrapText(true);
        put.setId("aid-put");
        put.setText(putText);
        put.getStyleClass().add("small");
        put.setFocusTraversable(false);
        put.setMinWidth(USE_PREF_SIZE);
        put.setOnAction(_ -> putting.run());
        put.managedProperty().bind(put.visibleProperty());
        setAccessibleRole(AccessibleRole.TEXT);
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        getChildren().addAll(title, lines, put);
    }

    public void render(AidState state) {
        title.setText(state.aid().map(words::title).orElse(""));
        lines.setText(String.join("\n", words.lines(state)));
        put.setVisible(puts && state.reading().isPresent());
        // what is still being pointed out may lie under it
        setMouseTransparent(!put.isVisible());
        setAccessibleText(title.getText() + ". " + lines.getText());
    }
}
