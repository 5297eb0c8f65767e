package nl.vierogen.archive.shelf;

import nl.vierogen.assessment.AssessmentSession;
import nl.vierogen.assessment.act.Act;
import nl.vierogen.exchange.review.RequestStatement;
import nl.vierogen.json.StrictJson;
import nl.vierogen.problem.Problem;
import nl.vierogen.problem.Refusal;

/** The requests to look along that an assessment keeps. */
public final class KeptRequests {
    private KeptRequests() {
    }

    /**
     * The last request of this kind.
     *
     * @throws Refusal REVIEW_CLOSED when there is none
     */
    public static RequestStatement last(AssessmentSession session, Class<? extends Act.WithFile> kind)
            throws Refusal {
        byte[] kept = session.lastFile(kind).orElseThrow(() -> new Refusal(Problem.REVIEW_CLOSED));
        return StrictJson.read(kept, RequestStatement.class);
    }
}
