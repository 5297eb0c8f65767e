package nl.vierogen.bench.floor;

import javafx.application.Application;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;

/** A window with one label. */
public final class HelloWorld extends Application {
    public static void main(String[] arguments) {
        launch(HelloWorld.class, arguments);
    }

    @Override
    public void start(Stage stage) {
        stage.setScene(new Scene(new StackPane(new Label("Hello, world")), 1200, 700));
        stage.setTitle("Floor");
        stage.show();
    }
}
