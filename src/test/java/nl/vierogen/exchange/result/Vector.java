package nl.vierogen.exchange.result;

import java.util.Optional;

/**
 * A file for every verifier, with what it must say of it.
 *
 * @param name of the file, without its ending: what is right or wrong with it
 * @param result bytes of the {@code .uitslag}
 * @param roster name of the roster to hold it against
 * @param code why it is refused, empty when it is valid
 * @param scripts the code of the scripts where it is another; they refuse the form of a file as a whole, and have no
 * limits of their own
 */
record Vector(String name, byte[] result, String roster, Optional<String> code, Optional<String> scripts) {
    static final String PRACTICE = "practice";
    static final String REAL = "real";

    /** Valid for practice. */
    static Vector pass(String name, byte[] result) {
        return new Vector("pass-" + name, result, PRACTICE, Optional.empty(), Optional.empty());
    }

    /** Refused, held against the roster of practice. */
    static Vector fail(String name, String code, byte[] result) {
        return new Vector("fail-" + name, result, PRACTICE, Optional.of(code), Optional.empty());
    }

    Vector against(String other) {
        return new Vector(name, result, other, code, scripts);
    }

    Vector elsewhere(String other) {
        return new Vector(name, result, roster, code, Optional.of(other));
    }
}
