package nl.vierogen.bench.floor;

import javafx.application.Application;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;

/** A window whose one label says which key was typed last. */
public final class OneLabel extends Application {
    private static final String LARGE = "-fx-font-size: 40px;";

    public static void main(String[] arguments) {
        launch(OneLabel.class, arguments);
    }

    @Override
    public void start(Stage stage) {
        Label label = new Label("-");
        label.setStyle(LARGE);
        Scene scene = new Scene(new StackPane(label), 1200, 700);
        scene.setOnKeyPressed(event -> label.setText(event.getCode().getName()));
        stage.setScene(scene);
        stage.setTitle("Floor");
        stage.show();
    }
}
