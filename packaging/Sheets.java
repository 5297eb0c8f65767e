import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javafx.css.Stylesheet;

/**
 * Reads the style sheets of a folder once and for all: {@code java Sheets.java FOLDER} leaves beside each .css a .bss, which
 * JavaFX takes instead without parsing anything.
 */
final class Sheets {
    private Sheets() {
    }

    public static void main(String[] arguments) throws IOException {
        List<Path> sheets;
        try (Stream<Path> files = Files.walk(Path.of(arguments[0]))) {
            sheets = files.filter(file -> file.toString().endsWith(".css")).toList();
        }
        for (Path sheet : sheets) {
            String name = sheet.toString();
            Stylesheet.convertToBinary(sheet.toFile(), new File(name.substring(0, name.length() - 3) + "bss"));
        }
    }
}
