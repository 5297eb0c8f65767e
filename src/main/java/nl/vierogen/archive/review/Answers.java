package nl.vierogen.archive.review;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import nl.vierogen.archive.kept.Desk;
import nl.vierogen.archive.seal.Countersigned;
import nl.vierogen.archive.seal.Drafts;
import nl.vierogen.archive.shelf.KeptRequests;
import nl.vierogen.assessment.Assessment;
import nl.vierogen.assessment.AssessmentSession;
import nl.vierogen.assessment.Stage;
import nl.vierogen.assessment.act.ReviewAct;
import nl.vierogen.assessment.consensus.Consensus;
import nl.vierogen.assessment.opened.OpenLogbook;
import nl.vierogen.conditions.Reading;
import nl.vierogen.exchange.pack.LogbookPackage;
import nl.vierogen.exchange.result.PartialResult;
import nl.vierogen.exchange.result.payload.ResultPayload;
import nl.vierogen.exchange.review.AnswerMatch;
import nl.vierogen.exchange.review.AnswerReader;
import nl.vierogen.exchange.review.Reply;
import nl.vierogen.exchange.review.RequestStatement;
import nl.vierogen.exchange.review.ReviewAnswer;
import nl.vierogen.problem.Problem;
import nl.vierogen.problem.Refusal;

/** Takes a colleague's answer, and finds it again. */
public final class Answers implements Countersigned {
    private final Desk desk;
    private final Drafts drafts;

    public Answers(Desk desk, Drafts drafts) {
        this.desk = desk;
        this.drafts = drafts;
    }

    /**
     * Holds an answer against what was asked, makes the result of it anew, and keeps it.
     *
     * @throws Refusal REVIEW_CLOSED when nothing was asked, what {@link AnswerMatch} refuses, REVIEW_CONTENT when what
     * she signed is not what follows from what she says; nothing has changed then
     */
    public void receive(OpenLogbook logbook, byte[] encrypted) throws Refusal {
        LogbookPackage opened = drafts.opened(logbook);
        ReviewAnswer answer = AnswerReader.open(encrypted, desk.identity(), desk.roster(), Drafts.form(opened));
        AssessmentSession session = logbook.session();
        RequestStatement request = request(session);
        AnswerMatch.require(request, answer);
        session.keep(switch (answer.statement().reply()) {
            case Reply.Declined _ -> new ReviewAct.Declined(request.reviewId().value());
            case Reply.Read read -> answered(logbook, request, read, answer.result().orElseThrow().payload());
        }, encrypted);
    }

    /** Whether this very file came in before; one that answers what is asked now is held against that instead. */
    public static boolean isKnown(OpenLogbook logbook, ReviewAnswer answer, byte[] encrypted) throws Refusal {
        AssessmentSession session = logbook.session();
        Assessment now = session.assessment();
        boolean awaited = now.stage() == Stage.WAITING && now.lookingAlong().asked()
                .filter(asked -> asked.review().equals(answer.statement().reviewId().value())).isPresent();
        List<byte[]> received = new ArrayList<>(session.files(ReviewAct.Answered.class));
        received.addAll(session.files(ReviewAct.Declined.class));
        return !awaited && received.stream().anyMatch(file -> Arrays.equals(file, encrypted));
    }

    private RequestStatement request(AssessmentSession session) throws Refusal {
        if (session.assessment().lookingAlong().asked().isEmpty()) {
            throw new Refusal(Problem.REVIEW_CLOSED);
        }
        return KeptRequests.last(session, ReviewAct.Asked.class);
    }

    private static ReviewAct.Answered answered(OpenLogbook logbook, RequestStatement request, Reply.Read read,
            ResultPayload signed) throws Refusal {
        Assessment assessment = logbook.session().assessment();
        Together together = new Together(request.draft(), assessment.terms(), logbook.procedure());
        Reading first = Together.first(request.draft());
        Consensus told = new Consensus(assessment.counting(), first, read.own(), new ReviewAct.Agreement(
                read.changes(), Consensus.settled(assessment.counting(), first, read.own(), read.findings()),
                !read.agreed()));
        if (!together.payload(told, signed.times().sealedAt()).equals(signed)) {
            throw new Refusal(Problem.REVIEW_CONTENT, "result");
        }
        return new ReviewAct.Answered(request.reviewId().value(), request.revision(), read.own(), told.agreement());
    }

    @Override
    public PartialResult partial(OpenLogbook logbook) throws Refusal {
        LogbookPackage opened = drafts.opened(logbook);
        Optional<byte[]> kept = logbook.session().lastFile(ReviewAct.Answered.class);
        ReviewAnswer answer = AnswerReader.open(kept.orElseThrow(() -> new Refusal(Problem.REVIEW_CLOSED)),
                desk.identity(), desk.roster(), Drafts.form(opened));
        return answer.result().orElseThrow(() -> new Refusal(Problem.REVIEW_CLOSED));
    }
}
