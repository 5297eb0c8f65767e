package nl.vierogen.bureau.round;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nl.vierogen.bureau.line.Source;
import nl.vierogen.exchange.form.FormFile;
import nl.vierogen.exchange.pack.LogbookPackage;
import nl.vierogen.exchange.result.FormSource;
import nl.vierogen.exchange.result.ResultVerifier;
import nl.vierogen.exchange.result.VerifiedResult;
import nl.vierogen.problem.Refusal;
import nl.vierogen.trust.Roster;

/** Result files of one logbook, verified with the form of its package. */
record Results(Roster roster, FormSource forms) {
    static Results of(LogbookPackage opened, Roster roster) throws Refusal {
        return new Results(roster,
                FormSource.builtIn().or(FormSource.of(List.of(FormFile.read(opened.formBytes())))));
    }

    VerifiedResult verify(Path file) throws Refusal {
        return ResultVerifier.verify(Source.read(file, Source.DOCUMENT), roster, forms);
    }

    List<VerifiedResult> verify(List<Path> files) throws Refusal {
        List<VerifiedResult> verified = new ArrayList<>();
        for (Path file : files) {
            verified.add(verify(file));
        }
        return verified;
    }
}
