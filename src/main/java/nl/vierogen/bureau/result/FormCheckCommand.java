package nl.vierogen.bureau.result;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import nl.vierogen.bureau.line.Exit;
import nl.vierogen.bureau.line.SharedOptions;
import nl.vierogen.bureau.line.Source;
import nl.vierogen.exchange.form.FormFile;
import nl.vierogen.exchange.form.FormReference;
import nl.vierogen.exchange.result.payload.ResultCount;
import nl.vierogen.problem.Refusal;
import nl.vierogen.scoring.Counting;
import nl.vierogen.scoring.ScoreSheet;
import nl.vierogen.scoring.Tally;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Reads score forms and says what they are, or why they are none. */
@Command(name = "check")
public final class FormCheckCommand implements Callable<Integer> {
    @Mixin
    private SharedOptions shared;

    @Parameters(arity = "1..*", paramLabel = "FILE", descriptionKey = "bureau.parameter.forms")
    private List<Path> files;

    /** One file. */
    record Row(String file, boolean valid, Optional<String> code, List<String> details, Optional<FormReference> form,
            Optional<BigDecimal> maximum, Optional<Integer> passMark) {
    }

    @Override
    public Integer call() {
        List<Row> rows = new ArrayList<>();
        for (Path file : files) {
            rows.add(row(file));
        }
        if (shared.json()) {
            shared.reply().json(rows);
        }
        return rows.stream().allMatch(Row::valid) ? Exit.GOOD : Exit.REFUSED;
    }

    private Row row(Path path) {
        try {
            FormFile file = FormFile.read(Source.read(path, Source.DOCUMENT));
            ResultCount whole = ResultCount.of(Tally.of(Counting.whole(file.form()), ScoreSheet.EMPTY));
            if (!shared.json()) {
                shared.reply().line("bureau.form.valid", path, file.form().id(), file.form().version(),
                        file.form().slots().size(), whole.maximum(), whole.passMark());
            }
            return new Row(path.toString(), true, Optional.empty(), List.of(), Optional.of(file.reference()),
                    Optional.of(whole.maximum()), Optional.of(whole.passMark()));
        } catch (Refusal refusal) {
            if (!shared.json()) {
                shared.reply().line("bureau.invalid", path, refusal.problem().name(),
                        shared.texts().sentence(refusal));
            }
            return new Row(path.toString(), false, Optional.of(refusal.problem().name()), refusal.details(),
                    Optional.empty(), Optional.empty(), Optional.empty());
        }
    }
}
