package nl.vierogen.bench.screen;

/** Something that measuring needs is not on this machine. The message names it. */
public final class Missing extends Exception {
    private static final long serialVersionUID = 1;

    public Missing(String what) {
        super(what);
    }

    /** @throws Missing when no program of the name is on the path */
    public static void unlessInstalled(String... programs) throws Missing {
        for (String program : programs) {
            boolean found = java.util.Arrays.stream(System.getenv("PATH").split(java.io.File.pathSeparator))
                    .anyMatch(folder -> java.nio.file.Files.isExecutable(java.nio.file.Path.of(folder, program)));
            if (!found) {
                throw new Missing(program);
            }
        }
    }
}
