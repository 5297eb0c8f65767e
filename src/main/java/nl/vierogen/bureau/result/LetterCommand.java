package nl.vierogen.bureau.result;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import nl.vierogen.bureau.line.Exit;
import nl.vierogen.bureau.line.KeyOptions;
import nl.vierogen.bureau.line.SharedOptions;
import nl.vierogen.bureau.line.Source;
import nl.vierogen.bureau.line.Target;
import nl.vierogen.bureau.pack.PackageOpening;
import nl.vierogen.exchange.form.ProcedureReader;
import nl.vierogen.exchange.pack.LogbookPackage;
import nl.vierogen.exchange.result.VerifiedResult;
import nl.vierogen.exchange.result.payload.ResultPayload;
import nl.vierogen.ledger.ResultCheck;
import nl.vierogen.letter.Letter;
import nl.vierogen.letter.LetterSources;
import nl.vierogen.letter.pdf.LetterPdf;
import nl.vierogen.problem.Problem;
import nl.vierogen.problem.Refusal;
import nl.vierogen.procedure.Procedure;
import nl.vierogen.scoring.Outcome;
import nl.vierogen.store.file.AtomicFile;
import nl.vierogen.trust.statement.Roster;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Makes the letter for the sonographer from a verified result and its package. */
@Command(name = "letter")
public final class LetterCommand implements Callable<Integer> {
    @Mixin
    private SharedOptions shared;

    @Mixin
    private KeyOptions keys;

    @Option(names = {"-o", "--output"}, paramLabel = "FILE", required = true, descriptionKey = "bureau.option.output")
    private Path output;

    @Parameters(index = "0", paramLabel = "RESULT", descriptionKey = "bureau.parameter.result")
    private Path result;

    @Parameters(index = "1", paramLabel = "PACKAGE", descriptionKey = "bureau.parameter.package")
    private Path pack;

    /** What was written. */
    record Written(String file, String number, Outcome outcome, int bytes) {
    }

    @Override
    public Integer call() throws Refusal {
        boolean own = keys.hasIdentity() && keys.hasRoster();
        boolean any = keys.hasIdentity() || keys.hasRoster();
        if (keys.practice() ? any : !own) {
            throw shared.wrongUse("bureau.wrong.letterKeys");
        }
        Target.LETTER.require(output);
        Roster roster = keys.roster().orElseThrow();
        LogbookPackage opened = PackageOpening.open(pack, keys.bureau(shared), Optional.of(roster));
        VerifiedResult verified = ResultCheck.of(opened, roster).check(Source.read(result, Source.DOCUMENT)).result();
        verified.requireMatches(opened.assignment());
        verified.requireRecipient(opened.statement().recipient(), roster);
        ResultPayload payload = verified.payload();
        Procedure procedure = ProcedureReader.shipped(payload.procedureVersion())
                .orElseThrow(() -> new Refusal(Problem.PROCEDURE_UNKNOWN, payload.procedureVersion()));
        Letter letter = Letter.of(payload, opened.form(), procedure, LetterSources.of(opened, procedure::sentence));
        byte[] pdf = LetterPdf.write(letter);
        AtomicFile.write(output, pdf);
        say(letter, pdf.length);
        return Exit.GOOD;
    }

    private void say(Letter letter, int bytes) {
        if (shared.json()) {
            shared.reply().json(new Written(output.toString(), letter.number(), letter.outcome(), bytes));
        } else {
            shared.reply().line("bureau.letter.made", output, letter.number(),
                    shared.texts().get("bureau.outcome." + letter.outcome().name()));
        }
    }
}
