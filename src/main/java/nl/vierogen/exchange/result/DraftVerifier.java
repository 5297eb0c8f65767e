package nl.vierogen.exchange.result;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.vierogen.conditions.Finding;
import nl.vierogen.conditions.Reading;
import nl.vierogen.exchange.result.payload.CoReview;
import nl.vierogen.exchange.result.payload.ResultPayload;
import nl.vierogen.logbook.SlotId;
import nl.vierogen.problem.Refusal;
import nl.vierogen.scoring.Change;
import nl.vierogen.scoring.Counting;
import nl.vierogen.scoring.ScoreForm;
import nl.vierogen.scoring.Tally;

/**
 * Holds what the first assessor made of a logbook, and what two came to propose, to the rules of a result before it is
 * one: nobody has signed it as such and no second reading is in it.
 */
public final class DraftVerifier {
    private final ResultPayload draft;
    private final ScoreForm form;

    /** @param form the form of the package */
    public DraftVerifier(ResultPayload draft, ScoreForm form) {
        this.draft = draft;
        this.form = form;
    }

    /**
     * The draft is for what the package asked, of a version this program knows, within its form and procedure, and
     * counted right. Who signs, and whether two must, is not looked at.
     *
     * @throws Refusal RESULT_PACKAGE_DIFFERS, RESULT_INVALID or RESULT_RECOUNT_DIFFERS with the member,
     * PROCEDURE_UNKNOWN
     */
    public void require(Assignment asked) throws Refusal {
        Rules.require(draft.formatVersion() == ResultPayload.FORMAT_VERSION, "formatVersion");
        VerifiedResult.requireMatches(draft, asked);
        Counting counting = new FormFit(draft, form).require();
        new ProcedureFit(draft, form).require();
        new Recount(draft, Tally.of(counting, draft.points())).require();
        if (draft.coReview().isPresent()) {
            CoReview before = draft.coReview().get();
            Rules.require(before.mode() == draft.policy().review(), "coReview.mode");
            Rules.require(before.reading().isEmpty(), "coReview.reading");
            Rules.require(before.asked().stream().noneMatch(asking -> asking.kid().equals(draft.signers().getFirst())),
                    "coReview.asked");
        }
    }

    /**
     * A colleague's reading and what was agreed on speak of nothing but what counts and what the procedure knows.
     *
     * @throws Refusal RESULT_INVALID with the member, PROCEDURE_UNKNOWN
     */
    public void requireProposal(Reading colleague, List<Change> changes, List<Finding> agreed) throws Refusal {
        FormFit fit = new FormFit(draft, form);
        Counting counting = fit.require();
        fit.requireSheet(colleague.sheet(), counting, "colleague.sheet");
        Set<SlotId> slots = form.slotIds();
        List<Finding> findings = Stream.concat(colleague.findings().stream(), agreed.stream()).toList();
        Rules.require(findings.stream().allMatch(finding -> slots.containsAll(finding.slots())), "findings");
        new ProcedureFit(draft, form).requireFindings(findings.stream());
        Rules.require(changes.stream().allMatch(change -> counting.slotIds().contains(change.slot())
                && form.criteria(change.slot()).stream().anyMatch(one -> one.id().equals(change.criterion()))),
                "changes");
    }
}
