package nl.vierogen.exchange.result;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import nl.vierogen.exchange.form.Versioned;
import nl.vierogen.exchange.result.payload.ResultPayload;
import nl.vierogen.json.StrictJson;
import nl.vierogen.logbook.Sha256;
import nl.vierogen.problem.Problem;
import nl.vierogen.problem.Refusal;
import nl.vierogen.scoring.Counting;
import nl.vierogen.scoring.ScoreForm;
import nl.vierogen.scoring.Tally;
import nl.vierogen.trust.KeyId;
import nl.vierogen.trust.statement.Member;
import nl.vierogen.trust.statement.Role;
import nl.vierogen.trust.statement.Roster;
import nl.vierogen.trust.statement.SignerSet;
import nl.vierogen.trust.statement.StatementReader;
import nl.vierogen.trust.statement.VerifiedStatement;

/**
 * The one verifier of results: signatures first, then everything the payload says, counted again from its points.
 * Nothing of a payload is looked at before every signature over it verified.
 */
public final class ResultVerifier {
    private ResultVerifier() {
    }

    /**
     * Verifies a {@code .uitslag}.
     *
     * @param file its bytes
     * @param roster who may sign; its practice flag says which results can be valid at all
     * @param forms where the form is found
     * @throws Refusal a code of signed statements or strict JSON, FORMAT_TOO_NEW, PRACTICE_MIXED, SIGNER_SET, SIGNER_ORDER,
     * SIGNER_UNKNOWN, SIGNER_ROLE, SIGNER_REVOKED, SAME_PERSON_TWICE, RESULT_SIGNERS_TOO_FEW, RESULT_FORM_UNKNOWN,
     * PROCEDURE_UNKNOWN,
     * RESULT_INVALID or RESULT_RECOUNT_DIFFERS with the member
     */
    public static VerifiedResult verify(byte[] file, Roster roster, FormSource forms) throws Refusal {
        VerifiedStatement statement = StatementReader.read(file, ResultFile.TYPE, roster);
        ResultPayload payload = payload(statement, roster);
        SignerSet.require(statement, payload.signers(), roster, payload.times().sealedAt());
        List<Member> signers = assessors(payload, roster);
        requireContent(statement, payload, forms);
        return new VerifiedResult(payload, signers, Sha256.of(file));
    }

    /**
     * Verifies a result of two that one of them has signed so far. Everything that {@link #verify} holds is held, of the
     * person who is still to sign too; only her signature must not be there yet.
     *
     * @param file its bytes
     * @param signer the one who has signed, and nobody else
     * @throws Refusal as {@link #verify}; SIGNER_SET also when the payload names one signer only, or others than her
     */
    public static PartialResult verifyPartial(byte[] file, Roster roster, FormSource forms, KeyId signer)
            throws Refusal {
        VerifiedStatement statement = StatementReader.read(file, ResultFile.TYPE, roster);
        ResultPayload payload = payload(statement, roster);
        if (!statement.signers().equals(Set.of(signer)) || payload.signers().size() != 2
                || !payload.signers().contains(signer)) {
            throw new Refusal(Problem.SIGNER_SET);
        }
        assessors(payload, roster);
        requireContent(statement, payload, forms);
        return new PartialResult(file, payload, signer);
    }

    /** Everything but who signed: how many must, what the form and the procedure know, the arithmetic, four eyes. */
    private static void requireContent(VerifiedStatement statement, ResultPayload payload, FormSource forms)
            throws Refusal {
        FourEyes fourEyes = new FourEyes(payload);
        fourEyes.requireSigners();
        ScoreForm form = forms.form(payload.form()).orElseThrow(() -> new Refusal(Problem.RESULT_FORM_UNKNOWN));
        Counting counting = new FormFit(payload, form).require();
        new ProcedureFit(payload, form).require();
        new Recount(payload, Tally.of(counting, payload.points())).require();
        fourEyes.requireReading(counting);
        // one result has one way to be written: no member hidden in the shape of a number or the order of a map
        Rules.require(Arrays.equals(statement.payload(), StrictJson.write(payload)), "$");
    }

    private static ResultPayload payload(VerifiedStatement statement, Roster roster) throws Refusal {
        ResultPayload payload = payload(statement.payload());
        if (payload.practice() != roster.practice()) {
            throw new Refusal(Problem.PRACTICE_MIXED);
        }
        return payload;
    }

    private static ResultPayload payload(byte[] bytes) throws Refusal {
        try {
            return Versioned.read(bytes, ResultPayload.class, ResultPayload.FORMAT_VERSION,
                    ResultPayload::formatVersion);
        } catch (Refusal refusal) {
            if (refusal.problem() == Problem.JSON_INVALID_VALUE) {
                throw new Refusal(Problem.RESULT_INVALID, refusal.details().toArray());
            }
            throw refusal;
        }
    }

    /** All whom the payload names, in its order. */
    private static List<Member> assessors(ResultPayload payload, Roster roster) throws Refusal {
        List<Member> members = SignerSet.allowed(payload.signers(), roster, payload.times().sealedAt());
        if (members.stream().anyMatch(member -> member.role() != Role.ASSESSOR)) {
            throw new Refusal(Problem.SIGNER_ROLE);
        }
        return members;
    }
}
