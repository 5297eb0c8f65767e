package nl.vierogen.archive.shelf;

import nl.vierogen.exchange.form.ProcedureReader;
import nl.vierogen.exchange.pack.LogbookPackage;
import nl.vierogen.problem.Problem;
import nl.vierogen.problem.Refusal;
import nl.vierogen.procedure.Procedure;

/** The procedure that holds for a logbook: the one its package names, whatever came after it (procedure 2026, 7.4). */
public final class Procedures {
    private Procedures() {
    }

    /** @throws Refusal PROCEDURE_UNKNOWN when this program does not have that version */
    public static Procedure of(LogbookPackage opened) throws Refusal {
        String version = opened.statement().procedureVersion();
        return ProcedureReader.shipped(version).orElseThrow(() -> new Refusal(Problem.PROCEDURE_UNKNOWN, version));
    }
}
