package nl.vierogen.bureau;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import nl.vierogen.exchange.form.FormFile;
import nl.vierogen.exchange.result.FormSource;
import nl.vierogen.problem.Refusal;
import nl.vierogen.trust.Roster;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Verifies and recounts results, many at once. */
@Command(name = "verify")
final class VerifyCommand implements Callable<Integer> {
    @Mixin
    private SharedOptions shared;

    @Mixin
    private KeyOptions keys;

    @Option(names = "--form", paramLabel = "FILE", descriptionKey = "bureau.option.form")
    private @Nullable Path form;

    @Parameters(arity = "1..*", paramLabel = "FILE", descriptionKey = "bureau.parameter.results")
    private List<Path> files;

    @Override
    public Integer call() throws Refusal {
        if (keys.practice() == keys.hasRoster()) {
            throw shared.wrongUse("bureau.wrong.practiceOrRoster");
        }
        Roster roster = keys.roster().orElseThrow();
        Verification verification = new Verification(roster, forms());
        boolean allValid = new VerifyReport(shared.reply()).write(files, verification);
        return allValid ? BureauCommands.GOOD : BureauCommands.REFUSED;
    }

    private FormSource forms() throws Refusal {
        FormSource forms = FormSource.builtIn();
        return form == null ? forms : forms.or(FormSource.of(List.of(FormFile.read(Source.read(form, Source.DOCUMENT)))));
    }
}
