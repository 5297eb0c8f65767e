package nl.vierogen.exchange.result;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.vierogen.exchange.form.Versioned;
import nl.vierogen.json.StrictJson;
import nl.vierogen.logbook.Sha256;
import nl.vierogen.problem.Problem;
import nl.vierogen.problem.Refusal;
import nl.vierogen.scoring.Counting;
import nl.vierogen.scoring.ScoreForm;
import nl.vierogen.scoring.Tally;
import nl.vierogen.trust.KeyId;
import nl.vierogen.trust.Member;
import nl.vierogen.trust.PracticeKeys;
import nl.vierogen.trust.PublicIdentity;
import nl.vierogen.trust.Role;
import nl.vierogen.trust.Roster;
import nl.vierogen.trust.SignerSet;
import nl.vierogen.trust.StatementReader;
import nl.vierogen.trust.VerifiedStatement;

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
     * @throws Refusal a code of signed statements or strict JSON, FORMAT_TOO_NEW, PRACTICE_MIXED, SIGNER_SET,
     * SIGNER_UNKNOWN, SIGNER_ROLE, SIGNER_REVOKED, SAME_PERSON_TWICE, RESULT_SIGNERS_TOO_FEW, RESULT_FORM_UNKNOWN,
     * PROCEDURE_UNKNOWN,
     * RESULT_INVALID or RESULT_RECOUNT_DIFFERS with the member
     */
    public static VerifiedResult verify(byte[] file, Roster roster, FormSource forms) throws Refusal {
        VerifiedStatement statement = statement(file, roster);
        byte[] bytes = statement.payload();
        ResultPayload payload = payload(bytes);
        if (payload.practice() != roster.practice()) {
            throw new Refusal(Problem.PRACTICE_MIXED);
        }
        List<Member> signers = signers(statement, payload, roster);
        FourEyes fourEyes = new FourEyes(payload);
        fourEyes.requireSigners();
        ScoreForm form = forms.form(payload.form()).orElseThrow(() -> new Refusal(Problem.RESULT_FORM_UNKNOWN));
        Counting counting = new FormFit(payload, form).require();
        new ProcedureFit(payload, form).require();
        new Recount(payload, Tally.of(counting, payload.points())).require();
        fourEyes.requireReading(counting);
        // one result has one way to be written: no member hidden in the shape of a number or the order of a map
        Rules.require(Arrays.equals(bytes, StrictJson.write(payload)), "$");
        return new VerifiedResult(payload, signers, Sha256.of(file));
    }

    private static VerifiedStatement statement(byte[] file, Roster roster) throws Refusal {
        PracticeSigns signs = new PracticeSigns(roster);
        try {
            return StatementReader.read(file, ResultFile.TYPE, signs::key);
        } catch (Refusal refusal) {
            if (refusal.problem() == Problem.SIGNER_UNKNOWN && signs.seen) {
                throw new Refusal(Problem.PRACTICE_MIXED);
            }
            throw refusal;
        }
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

    private static List<Member> signers(VerifiedStatement statement, ResultPayload payload, Roster roster)
            throws Refusal {
        Map<KeyId, Member> members = new HashMap<>();
        for (Member member : SignerSet.require(statement, Set.copyOf(payload.signers()), roster,
                payload.times().sealedAt())) {
            if (member.role() != Role.ASSESSOR) {
                throw new Refusal(Problem.SIGNER_ROLE);
            }
            members.put(member.keyId(), member);
        }
        return payload.signers().stream().map(members::get).toList();
    }

    /** The keys of a roster; remembers that a real one was asked for a key of practice, to say so. */
    private static final class PracticeSigns {
        private final Roster roster;
        private boolean seen;

        PracticeSigns(Roster roster) {
            this.roster = roster;
        }

        Optional<PublicIdentity> key(KeyId kid) {
            seen |= !roster.practice() && PracticeKeys.roster().member(kid).isPresent();
            return roster.identity(kid);
        }
    }
}
