package nl.vierogen.exchange.result.payload;

import java.util.Optional;

/** The version of this program, from the one place where it is written: the project's build file. */
public final class ProgramVersion {
    private ProgramVersion() {
    }

    /** Such as {@code 0.1.0}; {@code development} when it does not run from its jar. */
    public static String current() {
        return Optional.ofNullable(ProgramVersion.class.getPackage().getImplementationVersion()).orElse("development");
    }
}
