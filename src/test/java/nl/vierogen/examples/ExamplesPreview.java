package nl.vierogen.examples;

import java.nio.file.Files;
import java.nio.file.Path;
import nl.vierogen.practice.image.Ultrasound;

/** Draws all examples, for whoever wants to look at them: {@code ExamplesPreview FOLDER}. */
final class ExamplesPreview {
    private ExamplesPreview() {
    }

    public static void main(String[] arguments) throws Exception {
        Path folder = Files.createDirectories(Path.of(arguments[0]));
        String only = arguments.length > 1 ? arguments[1] : "";
        for (Example example : FormExamples.shipped()) {
            if (example.name().contains(only)) {
                Files.write(folder.resolve(example.name() + ".jpg"), Ultrasound.jpeg(example.request()));
            }
        }
    }
}
