package nl.vierogen.bureau.result;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.vierogen.bureau.line.KeyOptions;
import nl.vierogen.bureau.line.SharedOptions;
import nl.vierogen.bureau.line.Source;
import nl.vierogen.bureau.pack.PackageOpening;
import nl.vierogen.exchange.form.BuiltInForms;
import nl.vierogen.exchange.form.FormFile;
import nl.vierogen.exchange.pack.LogbookPackage;
import nl.vierogen.ledger.ResultCheck;
import nl.vierogen.problem.Refusal;
import nl.vierogen.trust.statement.Roster;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What results that come in are held against: who may sign, a form of the Bureau's own, the package they answer. */
public final class ResultOptions {
    @Mixin
    private KeyOptions keys;

    @Option(names = "--form", paramLabel = "FILE", descriptionKey = "bureau.option.form")
    private @Nullable Path form;

    @Option(names = "--package", paramLabel = "FILE", descriptionKey = "bureau.option.package")
    private @Nullable Path pack;

    /** @throws Refusal those of the roster, the form and the package */
    public Verification verification(SharedOptions shared) throws Refusal {
        if (keys.practice() == keys.hasRoster()) {
            throw shared.wrongUse("bureau.wrong.practiceOrRoster");
        }
        if (pack == null ? keys.hasIdentity() : keys.practice() == keys.hasIdentity()) {
            throw shared.wrongUse("bureau.wrong.packageKeys");
        }
        Roster roster = keys.roster().orElseThrow();
        List<FormFile> forms = new ArrayList<>(BuiltInForms.all());
        if (form != null) {
            forms.add(FormFile.read(Source.read(form, Source.DOCUMENT)));
        }
        if (pack == null) {
            return new Verification(new ResultCheck(roster, forms), List.of(), Instant.now());
        }
        LogbookPackage opened = PackageOpening.open(pack, keys.bureau(shared), Optional.of(roster));
        forms.add(FormFile.read(opened.formBytes()));
        return new Verification(new ResultCheck(roster, forms), List.of(opened), Instant.now());
    }
}
