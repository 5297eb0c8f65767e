package nl.vierogen.app;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import nl.vierogen.problem.Refusal;
import nl.vierogen.settings.Change;
import nl.vierogen.settings.Choices;
import nl.vierogen.settings.Motion;

/** A second Java process that chooses reduced motion and full motion in turn, until it is asked to end. */
final class SettingsChild {
    private SettingsChild() {
    }

    /** Starts the child on the folder; it prints a line once it has written, and ends with reduced motion when told to. */
    static Process start(Path folder) throws IOException {
        return new ProcessBuilder(ProcessHandle.current().info().command().orElseThrow(), "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC", "-Xmx128m", "-cp", System.getProperty("java.class.path"),
                SettingsChild.class.getName(), folder.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT).start();
    }

    public static void main(String[] arguments) throws IOException, Refusal {
        SettingsFile file = new SettingsFile(Path.of(arguments[0]));
        Choices now = file.read(Optional.empty()).choices();
        boolean said = false;
        while (System.in.available() == 0 || now.motion() != Motion.REDUCED) {
            Choices next = now.withMotion(now.motion() == Motion.REDUCED ? Motion.FULL : Motion.REDUCED);
            Change elsewhere = file.write(new Change(now, next));
            if (elsewhere.now().motion() != next.motion()) {
                throw new IllegalStateException("not what was chosen: " + elsewhere.now().motion());
            }
            now = next;
            if (!said) {
                System.out.println("writing");
                said = true;
            }
        }
    }
}
