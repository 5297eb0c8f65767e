package nl.vierogen.bureau.result;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import nl.vierogen.bureau.line.Exit;
import nl.vierogen.bureau.line.SharedOptions;
import nl.vierogen.bureau.line.Source;
import nl.vierogen.exchange.form.BuiltInForms;
import nl.vierogen.exchange.form.FormFile;
import nl.vierogen.exchange.form.SheetReader;
import nl.vierogen.exchange.result.payload.ResultCount;
import nl.vierogen.exchange.result.payload.StructuralError;
import nl.vierogen.json.StrictJson;
import nl.vierogen.problem.Problem;
import nl.vierogen.problem.Refusal;
import nl.vierogen.scoring.CriterionPlace;
import nl.vierogen.scoring.Outcome;
import nl.vierogen.scoring.Tally;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Counts plain points on a form. */
@Command(name = "score")
public final class ScoreCommand implements Callable<Integer> {
    @Mixin
    private SharedOptions shared;

    @Parameters(index = "0", paramLabel = "FORM", descriptionKey = "bureau.parameter.form")
    private String form;

    @Parameters(index = "1", paramLabel = "SHEET", descriptionKey = "bureau.parameter.sheet")
    private Path sheet;

    /** The points counted. */
    record Counted(BigDecimal total, BigDecimal maximum, int passMark, BigDecimal percentage,
            List<StructuralError> structuralErrors, List<String> open, Optional<Outcome> outcome) {
    }

    @Override
    public Integer call() throws Refusal {
        SheetReader.Sheet read = SheetReader.read(Source.read(sheet, Source.DOCUMENT), form().form());
        Tally tally = Tally.of(read.counting(), read.points());
        ResultCount count = ResultCount.of(tally);
        Counted counted = new Counted(count.total(), count.maximum(), count.passMark(), count.percentage(),
                count.structuralErrors(), tally.open().stream().map(CriterionPlace::toString).toList(),
                tally.outcome());
        if (shared.json()) {
            shared.reply().json(counted);
        } else {
            shared.reply().raw(new String(StrictJson.writePretty(counted), StandardCharsets.UTF_8));
        }
        return Exit.GOOD;
    }

    private FormFile form() throws Refusal {
        Optional<FormFile> builtIn = BuiltInForms.newest(form);
        if (builtIn.isPresent()) {
            return builtIn.get();
        }
        try {
            return FormFile.read(Source.read(Path.of(form), Source.DOCUMENT));
        } catch (Refusal refusal) {
            throw refusal.problem() == Problem.FILE_NOT_FOUND ? new Refusal(Problem.FORM_UNKNOWN, form) : refusal;
        }
    }
}
