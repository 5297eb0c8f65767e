package nl.vierogen.bench.floor;

import java.nio.file.Path;
import java.util.List;
import javafx.application.Application;
import javafx.scene.Scene;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;

/** A window that shows the first of two decoded pictures at the key left, the second at the key right. */
public final class TwoPictures extends Application {
    private static final int WIDTH = 1200;
    private static final int HEIGHT = 700;

    public static void main(String[] arguments) {
        launch(TwoPictures.class, arguments);
    }

    @Override
    public void start(Stage stage) {
        List<Image> pictures = getParameters().getRaw().stream()
                .map(file -> new Image(Path.of(file).toUri().toString())).toList();
        ImageView view = new ImageView(pictures.getFirst());
        view.setFitWidth(WIDTH);
        view.setFitHeight(HEIGHT);
        view.setPreserveRatio(true);
        Scene scene = new Scene(new StackPane(view), WIDTH, HEIGHT);
        scene.setOnKeyPressed(event -> view.setImage(event.getCode() == KeyCode.RIGHT ? pictures.getLast()
                : pictures.getFirst()));
        stage.setScene(scene);
        stage.setTitle("Floor");
        stage.show();
    }
}
