package nl.vierogen.ledger;

import java.util.List;
import java.util.stream.Stream;
import nl.vierogen.exchange.form.BuiltInForms;
import nl.vierogen.exchange.form.FormFile;
import nl.vierogen.exchange.pack.LogbookPackage;
import nl.vierogen.exchange.result.FormSource;
import nl.vierogen.exchange.result.ResultVerifier;
import nl.vierogen.exchange.result.VerifiedResult;
import nl.vierogen.problem.Problem;
import nl.vierogen.problem.Refusal;
import nl.vierogen.trust.statement.Roster;

/**
 * Verifies results, keeping hold of the form each was counted on.
 *
 * @param roster who may sign
 * @param forms the forms at hand
 */
public record ResultCheck(Roster roster, List<FormFile> forms) {
    public ResultCheck {
        forms = List.copyOf(forms);
    }

    /**
     * A result that was found right, as it came and with its form.
     *
     * @param result what was verified
     * @param form the form it was counted on
     */
    public record Checked(VerifiedResult result, FormFile form) {
    }

    /**
     * The check of results of one logbook: the form in its package counts beside those that are shipped.
     *
     * @throws Refusal FORM_*
     */
    public static ResultCheck of(LogbookPackage opened, Roster roster) throws Refusal {
        return new ResultCheck(roster, BuiltInForms.all()).with(List.of(FormFile.read(opened.formBytes())));
    }

    /** This check with more forms at hand. */
    public ResultCheck with(List<FormFile> more) {
        return new ResultCheck(roster, Stream.concat(forms.stream(), more.stream()).toList());
    }

    /** @throws Refusal as {@link ResultVerifier#verify} */
    public Checked check(byte[] file) throws Refusal {
        VerifiedResult result = ResultVerifier.verify(file, roster, FormSource.of(forms));
        FormFile form = forms.stream().filter(known -> known.reference().equals(result.payload().form())).findFirst()
                .orElseThrow(() -> new Refusal(Problem.RESULT_FORM_UNKNOWN));
        return new Checked(result, form);
    }
}
