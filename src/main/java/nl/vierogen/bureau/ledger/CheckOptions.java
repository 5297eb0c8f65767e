package nl.vierogen.bureau.ledger;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nl.vierogen.bureau.line.RosterOptions;
import nl.vierogen.bureau.line.SharedOptions;
import nl.vierogen.bureau.line.Source;
import nl.vierogen.exchange.form.BuiltInForms;
import nl.vierogen.exchange.form.FormFile;
import nl.vierogen.ledger.ResultCheck;
import nl.vierogen.problem.Refusal;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Who may have signed, and a form of the Bureau's own. */
final class CheckOptions {
    @Mixin
    private RosterOptions roster;

    @Option(names = "--form", paramLabel = "FILE", descriptionKey = "bureau.option.form")
    private @Nullable Path form;

    ResultCheck check(SharedOptions shared) throws Refusal {
        List<FormFile> forms = new ArrayList<>(BuiltInForms.all());
        if (form != null) {
            forms.add(FormFile.read(Source.read(form, Source.DOCUMENT)));
        }
        return new ResultCheck(roster.one(shared), forms);
    }
}
