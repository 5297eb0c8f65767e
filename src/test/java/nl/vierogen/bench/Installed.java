package nl.vierogen.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.vierogen.bench.screen.Missing;

/** The program as it is installed, with its own runtime and its cache of classes, and floors run by the same runtime. */
record Installed(Path folder) {
    private static final List<Path> PLACES = List.of(Path.of("target/packaging/image/vierogen"),
            Path.of("/usr/lib/vierogen"));
    // a line of the launcher: one option between quotes, and the sign that the command goes on
    private static final Pattern OPTION = Pattern.compile("  \"(-.*)\" \\\\");

    static Installed find() throws Missing {
        return PLACES.stream().map(Path::toAbsolutePath).filter(place -> Files.isExecutable(launcher(place)))
                .findFirst().map(Installed::new)
                .orElseThrow(() -> new Missing("the installed program (packaging/build makes it)"));
    }

    /** The program on a workspace. */
    ProcessBuilder program(Path workspace, String... more) {
        List<String> command = new ArrayList<>(
                List.of(launcher(folder).toString(), "--workspace", workspace.toString()));
        command.addAll(List.of(more));
        return new ProcessBuilder(command);
    }

    /** The Bureau's commands. */
    ProcessBuilder bureau(List<String> arguments) {
        List<String> command = new ArrayList<>(List.of(folder.resolve("bin/vierogen-bureau").toString()));
        command.addAll(arguments);
        return new ProcessBuilder(command);
    }

    /** A floor, by the same runtime, started as the program is, but without a cache of its classes. */
    ProcessBuilder floor(Class<?> main, String... arguments) throws Missing {
        return run(optionsOfProgram(), main, arguments);
    }

    /** A floor without a window, by the same runtime, which is left free to do its best. */
    ProcessBuilder plain(Class<?> main, String... arguments) {
        return run(List.of(), main, arguments);
    }

    /** What the program's launcher gives its JVM, but for what is the program's own: its cache and its libraries. */
    private List<String> optionsOfProgram() throws Missing {
        try (Stream<String> lines = Files.lines(launcher(folder))) {
            return lines.map(OPTION::matcher).filter(Matcher::matches).map(line -> line.group(1))
                    .filter(option -> !option.contains("$APPDIR") && !option.startsWith("-Xlog")).toList();
        } catch (IOException unreadable) {
            throw new Missing("a readable launcher of the installed program");
        }
    }

    private ProcessBuilder run(List<String> options, Class<?> main, String... arguments) {
        List<String> command = new ArrayList<>(List.of(folder.resolve("lib/runtime/bin/java").toString()));
        command.addAll(options);
        command.addAll(List.of("-cp", "target/test-classes", main.getName()));
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command);
    }

    /** The package for Debian, when it was built. */
    static Path debianPackage() throws Missing {
        Path folder = Path.of("target/installers");
        if (Files.isDirectory(folder)) {
            try (Stream<Path> files = Files.list(folder)) {
                return files.filter(file -> file.toString().endsWith(".deb")).findFirst().orElseThrow(
                        () -> new Missing("a .deb"));
            } catch (IOException unreadable) {
                throw new Missing("a readable folder of installers");
            }
        }
        throw new Missing("the .deb (packaging/build makes it)");
    }

    private static Path launcher(Path place) {
        return place.resolve("bin/vierogen");
    }
}
