package nl.vierogen.bureau.result;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import nl.vierogen.bureau.line.Exit;
import nl.vierogen.bureau.line.KeyOptions;
import nl.vierogen.bureau.line.SharedOptions;
import nl.vierogen.bureau.line.Source;
import nl.vierogen.bureau.pack.PackageOpening;
import nl.vierogen.exchange.form.FormFile;
import nl.vierogen.exchange.pack.LogbookPackage;
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
public final class VerifyCommand implements Callable<Integer> {
    @Mixin
    private SharedOptions shared;

    @Mixin
    private KeyOptions keys;

    @Option(names = "--form", paramLabel = "FILE", descriptionKey = "bureau.option.form")
    private @Nullable Path form;

    @Option(names = "--package", paramLabel = "FILE", descriptionKey = "bureau.option.package")
    private @Nullable Path pack;

    @Parameters(arity = "1..*", paramLabel = "FILE", descriptionKey = "bureau.parameter.results")
    private List<Path> files;

    @Override
    public Integer call() throws Refusal {
        if (keys.practice() == keys.hasRoster()) {
            throw shared.wrongUse("bureau.wrong.practiceOrRoster");
        }
        if (pack == null ? keys.hasIdentity() : keys.practice() == keys.hasIdentity()) {
            throw shared.wrongUse("bureau.wrong.packageKeys");
        }
        Roster roster = keys.roster().orElseThrow();
        List<LogbookPackage> packages = pack == null ? List.of()
                : List.of(PackageOpening.open(pack, keys.bureau(shared), Optional.of(roster)));
        Verification verification = new Verification(roster, forms(packages), packages);
        boolean allValid = new VerifyReport(shared.reply()).write(files, verification);
        return allValid ? Exit.GOOD : Exit.REFUSED;
    }

    private FormSource forms(List<LogbookPackage> packages) throws Refusal {
        List<FormFile> given = new ArrayList<>();
        if (form != null) {
            given.add(FormFile.read(Source.read(form, Source.DOCUMENT)));
        }
        for (LogbookPackage opened : packages) {
            given.add(FormFile.read(opened.formBytes()));
        }
        return FormSource.builtIn().or(FormSource.of(given));
    }
}
