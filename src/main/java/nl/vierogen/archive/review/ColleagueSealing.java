package nl.vierogen.archive.review;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.vierogen.archive.kept.Desk;
import nl.vierogen.archive.kept.SeatEntry;
import nl.vierogen.archive.seal.Drafts;
import nl.vierogen.archive.seal.Facts;
import nl.vierogen.archive.shelf.Guests;
import nl.vierogen.archive.shelf.KeptRequests;
import nl.vierogen.archive.shelf.OpenedPackages;
import nl.vierogen.assessment.LookingAlong;
import nl.vierogen.assessment.act.RecordedAct;
import nl.vierogen.assessment.act.ReviewAct;
import nl.vierogen.assessment.consensus.Consensus;
import nl.vierogen.assessment.opened.OpenLogbook;
import nl.vierogen.exchange.result.payload.ResultPayload;
import nl.vierogen.exchange.review.AnswerStatement;
import nl.vierogen.exchange.review.AnswerWriter;
import nl.vierogen.exchange.review.Reply;
import nl.vierogen.exchange.review.RequestStatement;
import nl.vierogen.json.StrictJson;
import nl.vierogen.logbook.Sha256;
import nl.vierogen.problem.Problem;
import nl.vierogen.problem.Refusal;
import nl.vierogen.scoring.Outcome;
import nl.vierogen.store.StreamId;
import nl.vierogen.store.file.AtomicFile;
import nl.vierogen.store.file.FreeFile;
import nl.vierogen.trust.Identity;
import nl.vierogen.trust.IdentityFile;
import nl.vierogen.trust.statement.PracticeKeys;
import nl.vierogen.ui.dialog.FileKind;
import nl.vierogen.verdict.Outgoing;
import nl.vierogen.verdict.ResultFacts;
import nl.vierogen.verdict.SealPreview;
import nl.vierogen.verdict.SealedResult;
import nl.vierogen.verdict.Sealing;

/** Signs at a colleague's seat: the whole result, and the answer that carries it to who asked. */
public final class ColleagueSealing implements Sealing {
    private final Desk desk;
    private final Drafts drafts;
    private final OpenedPackages packages;
    private final Guests guests;
    private final Requesters requesters;
    private final byte[] identityFile;

    public ColleagueSealing(Desk desk, Drafts drafts, OpenedPackages packages, Guests guests, Requesters requesters,
            byte[] identityFile) {
        this.desk = desk;
        this.drafts = drafts;
        this.packages = packages;
        this.guests = guests;
        this.requesters = requesters;
        this.identityFile = identityFile.clone();
    }

    @Override
    public SealPreview preview(OpenLogbook seat) throws Refusal {
        byte[] payload = StrictJson.write(payload(seat, desk.clock().instant()));
        return new SealPreview(payload, Facts.of(StrictJson.read(payload, ResultPayload.class), desk.roster()));
    }

    private static ResultPayload payload(OpenLogbook seat, Instant drawnUpAt) throws Refusal {
        RequestStatement request = KeptRequests.last(seat.session(), ReviewAct.Invited.class);
        Together together = new Together(request.draft(), seat.session().assessment().terms(), seat.procedure());
        return together.payload(consensus(seat, request), drawnUpAt);
    }

    private static Consensus consensus(OpenLogbook seat, RequestStatement request) throws Refusal {
        LookingAlong along = seat.session().assessment().lookingAlong();
        if (!along.isLocked()) {
            throw new Refusal(Problem.REVIEW_CLOSED);
        }
        return seat.session().assessment().consensusWith(Together.first(request.draft()));
    }

    @Override
    public SealedResult seal(OpenLogbook seat, SealPreview preview, char[] passphrase) throws Refusal {
        ResultPayload payload = StrictJson.read(preview.payload(), ResultPayload.class);
        if (!payload.equals(payload(seat, payload.times().sealedAt()))) {
            throw new Refusal(Problem.ASSESSMENT_CHANGED);
        }
        Identity signer = IdentityFile.read(keyFile(seat), passphrase);
        RequestStatement request = KeptRequests.last(seat.session(), ReviewAct.Invited.class);
        boolean agreed = payload.outcome() != Outcome.UNDECIDED;
        Reply reply = new Reply.Read(seat.session().assessment().reading(),
                payload.reading().orElseThrow().changes(), payload.findings(), agreed);
        byte[] answer = answer(seat, request, reply, Optional.of(payload), signer);
        give(seat, request, agreed ? ReviewAct.Ending.AGREED : ReviewAct.Ending.NOT_AGREED, answer);
        return new SealedResult(answer, Sha256.of(answer), payload.times().sealedAt(),
                Facts.of(payload, desk.roster()));
    }

    /** Answers that she does not look along. */
    void decline(OpenLogbook seat, Reply.Reason why) throws Refusal {
        RequestStatement request = KeptRequests.last(seat.session(), ReviewAct.Invited.class);
        StreamId stream = StreamId.parse(seat.id());
        Identity signer = packages.sitter(stream, packages.entry(stream).seat().orElseThrow());
        byte[] answer = answer(seat, request, new Reply.Declined(why), Optional.empty(), signer);
        give(seat, request, ReviewAct.Ending.DECLINED, answer);
    }

    private byte[] answer(OpenLogbook seat, RequestStatement request, Reply reply, Optional<ResultPayload> payload,
            Identity signer) throws Refusal {
        AnswerStatement statement = new AnswerStatement(AnswerStatement.FORMAT_VERSION, request.reviewId(),
                request.revision(), request.to(), request.from(), List.of(request.to()), request.practice(),
                desk.clock().instant(), request.packageIdentity(), reply);
        return AnswerWriter.write(statement, payload, signer, desk.roster().identity(request.from())
                .orElseThrow(() -> new Refusal(Problem.SIGNER_UNKNOWN)), desk.roster(),
                Drafts.form(drafts.opened(seat)));
    }

    // at this laptop the answer goes straight to who asked, the same way as from a file
    private void give(OpenLogbook seat, RequestStatement request, ReviewAct.Ending ending, byte[] answer)
            throws Refusal {
        seat.session().keep(new ReviewAct.Replied(request.reviewId().value(), request.revision(), ending), answer);
        requesters.deliver(seat, answer);
        guests.leave(StreamId.parse(seat.id()));
    }

    private byte[] keyFile(OpenLogbook seat) throws Refusal {
        StreamId stream = StreamId.parse(seat.id());
        return packages.entry(stream).seat().filter(SeatEntry::here).isEmpty() ? identityFile
                : guests.at(stream).orElseThrow(() -> new Refusal(Problem.REVIEW_SEAT_LOCKED)).file();
    }

    @Override
    public SealedResult sealed(OpenLogbook seat) throws Refusal {
        byte[] answer = seat.session().lastFile(ReviewAct.Replied.class)
                .orElseThrow(() -> new Refusal(Problem.REVIEW_CLOSED));
        Instant signedAt = repliedAt(seat);
        ResultFacts facts = isDeclined(seat)
                ? Facts.unscored(KeptRequests.last(seat.session(), ReviewAct.Invited.class).draft(), desk.roster())
                : Facts.of(payload(seat, signedAt), desk.roster());
        return new SealedResult(answer, Sha256.of(answer), signedAt, facts);
    }

    // the answer itself is for who asked, and closed to her who gave it: the journal knows when that was
    private static Instant repliedAt(OpenLogbook seat) {
        return seat.session().acts().stream().filter(recorded -> recorded.act() instanceof ReviewAct.Replied)
                .map(RecordedAct::at).reduce((_, last) -> last).orElseThrow();
    }

    private static boolean isDeclined(OpenLogbook seat) {
        return seat.session().assessment().lookingAlong().replied()
                .filter(replied -> replied.ending() == ReviewAct.Ending.DECLINED).isPresent();
    }

    /** What she signed of it: nothing when she declined. */
    @Override
    public List<SealedResult> revisions(OpenLogbook seat) throws Refusal {
        return isDeclined(seat) ? List.of() : List.of(sealed(seat));
    }

    @Override
    public void openCorrection(OpenLogbook seat, String reason) throws Refusal {
        // what she signed is the first assessor's to correct
        throw new Refusal(Problem.REVIEW_REPLIED);
    }

    @Override
    public Optional<Outgoing> outgoing(OpenLogbook seat) {
        boolean here = seat.session().assessment().lookingAlong().invited().filter(ReviewAct.Invited::here).isPresent();
        return here ? Optional.empty()
                : Optional
                        .of(new Outgoing(FileKind.REVIEW, FileKind.REVIEW.name(seat.logbook().number() + "-antwoord")));
    }

    @Override
    public Optional<String> signer(OpenLogbook seat) throws Refusal {
        StreamId stream = StreamId.parse(seat.id());
        return Optional.of(packages.sitter(stream, packages.entry(stream).seat().orElseThrow()).person().value());
    }

    @Override
    public void save(SealedResult result, Path target) throws Refusal {
        AtomicFile.write(target, result.file());
    }

    @Override
    public Path freeFile(Path folder, String name) {
        return FreeFile.in(folder, name);
    }

    @Override
    public Optional<String> practicePassphrase() {
        return desk.roster().practice() ? Optional.of(PracticeKeys.PASSPHRASE) : Optional.empty();
    }
}
