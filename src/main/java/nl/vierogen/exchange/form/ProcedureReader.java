package nl.vierogen.exchange.form;

import java.util.List;
import java.util.Optional;
import nl.vierogen.problem.Refusal;
import nl.vierogen.procedure.Procedure;

/** Reads the procedure's data; every version the program ships stays readable for those in the middle of it. */
public final class ProcedureReader {
    private static final int NEWEST = 1;
    private static final List<Procedure> SHIPPED = List
            .of(Shipped.read("procedure/procedure-2026.json", ProcedureReader::read));

    private ProcedureReader() {
    }

    /**
     * Reads a procedure strictly.
     *
     * @throws Refusal FORMAT_TOO_NEW, FORMAT_UNKNOWN, or a code of strict JSON
     */
    public static Procedure read(byte[] bytes) throws Refusal {
        return Versioned.read(bytes, Procedure.class, NEWEST, Procedure::formatVersion);
    }

    /** The newest procedure the program ships. */
    public static Procedure newest() {
        return SHIPPED.getLast();
    }

    /** The shipped procedure of the version, such as {@code 2026}. */
    public static Optional<Procedure> shipped(String version) {
        return SHIPPED.stream().filter(procedure -> procedure.version().equals(version)).findFirst();
    }
}
