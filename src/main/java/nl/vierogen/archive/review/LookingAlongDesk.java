package nl.vierogen.archive.review;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import nl.vierogen.archive.kept.Desk;
import nl.vierogen.archive.kept.FileBytes;
import nl.vierogen.archive.kept.ShelfEntry;
import nl.vierogen.archive.seal.Drafts;
import nl.vierogen.archive.shelf.Guests;
import nl.vierogen.archive.shelf.KeptRequests;
import nl.vierogen.archive.shelf.Logbooks;
import nl.vierogen.assessment.Assessment;
import nl.vierogen.assessment.AssessmentSession;
import nl.vierogen.assessment.Stage;
import nl.vierogen.assessment.act.Act;
import nl.vierogen.assessment.act.ReviewAct;
import nl.vierogen.assessment.consensus.Consensus;
import nl.vierogen.assessment.opened.OpenLogbook;
import nl.vierogen.conditions.Reading;
import nl.vierogen.exchange.result.payload.SecondReading;
import nl.vierogen.exchange.review.Reply;
import nl.vierogen.exchange.review.RequestReader;
import nl.vierogen.exchange.review.RequestStatement;
import nl.vierogen.exchange.review.ReviewRequest;
import nl.vierogen.json.StrictJson;
import nl.vierogen.logbook.Policy;
import nl.vierogen.logbook.ReviewMode;
import nl.vierogen.problem.Problem;
import nl.vierogen.problem.Refusal;
import nl.vierogen.review.CoReviewing;
import nl.vierogen.review.Colleague;
import nl.vierogen.review.OwnKey;
import nl.vierogen.review.Seat;
import nl.vierogen.store.StreamId;
import nl.vierogen.store.file.AtomicFile;
import nl.vierogen.trust.KeyId;
import nl.vierogen.trust.statement.Member;
import nl.vierogen.trust.statement.PracticeKeys;

/** Looking along as the journal, the key files and the roster allow it. */
public final class LookingAlongDesk implements CoReviewing {
    private final Desk desk;
    private final Logbooks logbooks;
    private final Drafts drafts;
    private final Answers answers;
    private final Guests guests;
    private final Requesters requesters;
    private final ColleagueSealing sealing;
    private final Requests requests;
    private final Eligible eligible;
    private final Invitations invitations;

    public LookingAlongDesk(Desk desk, Logbooks logbooks, Drafts drafts, Answers answers, Guests guests,
            Requesters requesters, ColleagueSealing sealing) {
        this.desk = desk;
        this.logbooks = logbooks;
        this.drafts = drafts;
        this.answers = answers;
        this.guests = guests;
        this.requesters = requesters;
        this.sealing = sealing;
        this.requests = new Requests(desk);
        this.eligible = new Eligible(desk);
        this.invitations = new Invitations(desk);
    }

    @Override
    public List<Colleague> colleagues(OpenLogbook logbook) throws Refusal {
        return eligible.of(logbook).stream()
                .map(member -> new Colleague(member.keyId().value(), member.person().value())).toList();
    }

    @Override
    public void ask(OpenLogbook logbook, Colleague colleague) throws Refusal {
        ask(logbook, new KeyId(colleague.kid()), false);
    }

    private RequestStatement ask(OpenLogbook logbook, KeyId colleague, boolean here) throws Refusal {
        Member member = requests.member(colleague);
        Drafts.requireDecided(logbook);
        AssessmentSession session = logbook.session();
        eligible.require(logbook, member, here);
        RequestStatement request = requests.next(session.assessment(), drafts.of(logbook), colleague);
        session.keep(new ReviewAct.Asked(request.reviewId().value(), request.revision(), colleague.value(),
                member.person().value(), here), StrictJson.write(request));
        return request;
    }

    @Override
    public OpenLogbook sitDown(OpenLogbook logbook, OwnKey key, char[] passphrase) throws Refusal {
        Guests.Guest guest = Guests.Guest.unlock(file(key), passphrase);
        Optional<ReviewAct.Asked> asked = logbook.session().assessment().lookingAlong().asked();
        boolean again = asked.isEmpty() || logbook.session().assessment().lookingAlong().answered().isPresent();
        RequestStatement request = again ? ask(logbook, guest.identity().keyId(), true)
                : KeptRequests.last(logbook.session(), ReviewAct.Asked.class);
        if (!request.to().equals(guest.identity().keyId()) || !again && !asked.orElseThrow().here()) {
            throw new Refusal(Problem.REVIEW_NOT_FOR_YOU);
        }
        return seat(logbook, request, guest);
    }

    private OpenLogbook seat(OpenLogbook logbook, RequestStatement request, Guests.Guest guest) throws Refusal {
        Optional<ShelfEntry> known = logbooks.seat(request.reviewId().value());
        String id = known.isPresent() ? known.get().card().id() : newSeat(logbook, request, guest);
        guests.sit(StreamId.parse(id), guest);
        OpenLogbook seat = logbooks.open(id);
        int have = seat.session().assessment().lookingAlong().invited().map(ReviewAct.Invited::revision).orElse(0);
        if (have < request.revision()) {
            invitations.invite(seat.session(), request, true);
        } else if (seat.session().assessment().stage() == Stage.REPLIED) {
            // the laptop stopped between her answer and its delivery
            requesters.deliver(seat, kept(seat, ReviewAct.Replied.class));
            guests.leave(StreamId.parse(id));
        }
        return seat;
    }

    private String newSeat(OpenLogbook logbook, RequestStatement request, Guests.Guest guest) throws Refusal {
        byte[] file = requests.file(request, drafts.opened(logbook));
        ReviewRequest read = RequestReader.open(file, guest.identity(), desk.roster());
        return logbooks.add(read.opened(), Optional.of(Seats.entry(read, true)), read.sha256(), file).id();
    }

    private byte[] file(OwnKey key) throws Refusal {
        return switch (key) {
            case OwnKey.File(Path file) -> FileBytes.read(file);
            case OwnKey.Practice _ -> {
                if (!desk.roster().practice()) {
                    throw new Refusal(Problem.PRACTICE_MIXED);
                }
                yield PracticeKeys.file(PracticeKeys.colleague().person()).orElseThrow();
            }
        };
    }

    @Override
    public Optional<String> practicePassphrase() {
        return desk.roster().practice() ? Optional.of(PracticeKeys.PASSPHRASE) : Optional.empty();
    }

    @Override
    public Optional<OpenLogbook> requester(OpenLogbook seat) throws Refusal {
        return requesters.of(seat);
    }

    @Override
    public void save(OpenLogbook logbook, Path target) throws Refusal {
        boolean isSeat = logbook.session().assessment().lookingAlong().invited().isPresent();
        AtomicFile.write(target, isSeat ? kept(logbook, ReviewAct.Replied.class) : request(logbook));
    }

    private byte[] request(OpenLogbook logbook) throws Refusal {
        Eligible.requireSendable(logbook);
        return requests.file(KeptRequests.last(logbook.session(), ReviewAct.Asked.class), drafts.opened(logbook));
    }

    private static byte[] kept(OpenLogbook logbook, Class<? extends Act.WithFile> kind) throws Refusal {
        return logbook.session().lastFile(kind).orElseThrow(() -> new Refusal(Problem.REVIEW_CLOSED));
    }

    @Override
    public void withdraw(OpenLogbook logbook) throws Refusal {
        logbook.session().perform(now -> now.lookingAlong().asked()
                .map(asked -> new ReviewAct.Withdrawn(asked.review())));
    }

    @Override
    public void receive(OpenLogbook logbook, Path answer) throws Refusal {
        answers.receive(logbook, FileBytes.read(answer));
    }

    @Override
    public Optional<Seat.Comparison> comparison(OpenLogbook logbook) {
        return logbook.session().assessment().consensus().map(LookingAlongDesk::compared);
    }

    @Override
    public Seat seat(OpenLogbook seat) throws Refusal {
        Assessment assessment = seat.session().assessment();
        ReviewAct.Invited invited = assessment.lookingAlong().invited()
                .orElseThrow(() -> new Refusal(Problem.REVIEW_CLOSED));
        Policy policy = assessment.terms().policy();
        // whoever is told nothing scores blind as well, whatever was asked
        boolean open = policy.review() == ReviewMode.OPEN && !policy.secondReadingSample()
                || assessment.lookingAlong().isLocked();
        return new Seat(invited.person(), policy.review(), !policy.secondReadingSample(), invited.here(),
                open ? Optional.of(compared(both(seat))) : Optional.empty());
    }

    private static Consensus both(OpenLogbook seat) throws Refusal {
        Reading first = Together.first(KeptRequests.last(seat.session(), ReviewAct.Invited.class).draft());
        Assessment assessment = seat.session().assessment();
        return new Consensus(assessment.counting(), first, assessment.reading(),
                assessment.lookingAlong().agreement());
    }

    private static Seat.Comparison compared(Consensus consensus) {
        SecondReading reading = SecondReading.of(consensus.counting(), consensus.first(), consensus.colleague(),
                List.of());
        return new Seat.Comparison(consensus, reading.exactAgreement(), reading.weightedKappa(), reading.n());
    }

    @Override
    public void lock(OpenLogbook seat) throws Refusal {
        Drafts.requireDecided(seat);
        seat.session().perform(_ -> Optional.of(new ReviewAct.Locked()));
    }

    @Override
    public void decline(OpenLogbook seat, Decline why) throws Refusal {
        sealing.decline(seat, switch (why) {
            case RECOGNISED -> Reply.Reason.RECOGNISED;
            case OWN_PRACTICE -> Reply.Reason.OWN_PRACTICE;
            case SAW_BEFORE -> Reply.Reason.SAW_BEFORE;
            case UNAVAILABLE -> Reply.Reason.UNAVAILABLE;
        });
    }
}
