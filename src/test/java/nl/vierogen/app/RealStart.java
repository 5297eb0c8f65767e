package nl.vierogen.app;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** How a second Java process is told to start the program for real, drawing into memory. */
final class RealStart {
    private RealStart() {
    }

    /**
     * A command line, up to the arguments of the class.
     *
     * @param scratch folder of the process instead of the person's own
     * @param more options of the JVM besides
     */
    static List<String> command(Path scratch, String classPath, Class<?> main, String... more) {
        List<String> command = new ArrayList<>(List.of(ProcessHandle.current().info().command().orElseThrow(),
                "--module-path", System.getProperty("jdk.module.path"), "--add-modules", "javafx.controls",
                "--enable-native-access=javafx.graphics,ALL-UNNAMED", "-Dglass.platform=Headless", "-Dprism.order=sw",
                "-Dprism.lcdtext=false", "-Xmx512m", "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC",
                "-Dorg.sqlite.tmpdir=" + System.getProperty("org.sqlite.tmpdir"), "-Duser.home=" + scratch));
        command.addAll(List.of(more));
        command.addAll(List.of("-cp", classPath, main.getName()));
        return command;
    }
}
