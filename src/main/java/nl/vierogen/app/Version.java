package nl.vierogen.app;

import java.util.Optional;

/** The version of this program, from the one place where it is written: the project's build file. */
final class Version {
    private Version() {
    }

    /** Such as {@code 0.1.0}; {@code development} when it does not run from its jar. */
    static String ofThisProgram() {
        return Optional.ofNullable(Version.class.getPackage().getImplementationVersion()).orElse("development");
    }
}
