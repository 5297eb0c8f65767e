package nl.vierogen.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.vierogen.assessment.AssessmentSession;
import nl.vierogen.assessment.MemoryActLog;
import nl.vierogen.assessment.Stage;
import nl.vierogen.assessment.Terms;
import nl.vierogen.assessment.act.Act;
import nl.vierogen.assessment.act.FindingAct;
import nl.vierogen.assessment.act.LifeAct;
import nl.vierogen.assessment.act.ReviewAct;
import nl.vierogen.assessment.consensus.Consensus;
import nl.vierogen.assessment.opened.OpenLogbook;
import nl.vierogen.conditions.Finding;
import nl.vierogen.exchange.review.RequestReader;
import nl.vierogen.exchange.review.RequestStatement;
import nl.vierogen.problem.Refusal;
import nl.vierogen.review.CoReviewing;
import nl.vierogen.review.Colleague;
import nl.vierogen.scoring.Change;
import nl.vierogen.scoring.Consequence;
import nl.vierogen.scoring.CriterionPlace;
import nl.vierogen.trust.statement.PracticeKeys;

/** Two who do whatever the numbers say, in time or not, with journals in memory and all else as it is. */
final class Walk {
    private static final List<Finding> BREACHES = List.of(Bench.finding("c", Consequence.RETURN, "case1-hc"),
            Bench.finding("l", Consequence.REJECT, "case2-ac"), Bench.finding("k", Consequence.NOTE, "case1-ac"),
            Bench.finding("c", Consequence.RETURN));

    private final Ground ground;
    private final OpenLogbook first;
    private final List<byte[]> answers = new ArrayList<>();
    private Optional<OpenLogbook> seat = Optional.empty();

    /** What lies ready for every walk: a package at one laptop, and a request about it at the other. */
    record Ground(Laptop anna, Laptop bea, OpenLogbook logbook, OpenLogbook seat, Terms terms, Path folder) {
    }

    Walk(Ground ground) throws Refusal {
        this.ground = ground;
        this.first = on(ground.logbook());
    }

    private OpenLogbook on(OpenLogbook real) throws Refusal {
        return new OpenLogbook(real.id(), real.logbook(), real.form(), real.procedure(), true, real.pictures(),
                new AssessmentSession(ground.terms(), new MemoryActLog()));
    }

    OpenLogbook first() {
        return first;
    }

    Optional<OpenLogbook> seat() {
        return seat;
    }

    /** One step; odd numbers do what comes next. The file that was signed, when one was. */
    Optional<byte[]> step(int number) throws IOException, Refusal {
        int what = number / 2 % 100;
        if (number % 2 == 1) {
            return next(what);
        }
        OpenLogbook at = seat.filter(_ -> what % 3 == 0).orElse(first);
        any(at, what / 3, number / 200);
        return Optional.empty();
    }

    private Optional<byte[]> next(int points) throws IOException, Refusal {
        switch (stage(first)) {
            case NEW, ASSESSING -> {
                if (points % 10 == 9) {
                    perform(first, new LifeAct.HandedBack(LifeAct.HandBack.OWN_PRACTICE));
                } else {
                    fill(first, points);
                }
            }
            case COLLEAGUE_FIRST -> ask();
            case WAITING -> colleague(points);
            case READY, ANSWERED -> {
                if (stage(first) == Stage.ANSWERED && first.session().assessment().lookingAlong().isChangedSince()) {
                    ask();
                } else {
                    return Optional.of(Laptop.sign(ground.anna().archive().sealing(), first).file());
                }
            }
            case SEALED -> ground.anna().archive().sealing().openCorrection(first, "Herzien.");
            case LOCKABLE, COMPARING, REPLIED -> throw new IllegalStateException("not at the first's");
        }
        return Optional.empty();
    }

    private void colleague(int points) throws IOException, Refusal {
        OpenLogbook at = seat.orElseThrow();
        switch (stage(at)) {
            case NEW, ASSESSING -> fill(at, points);
            case LOCKABLE -> ground.bea().archive().lookingAlong().lock(at);
            case COMPARING -> {
                settle(at, points % 2 == 0);
                if (points % 4 == 3) {
                    perform(at, new ReviewAct.AgreementDenied(true));
                }
                Laptop.sign(ground.bea().archive().colleagueSealing(), at);
                answers.add(ground.bea().saved(at));
            }
            case REPLIED -> deliver(answers.getLast());
            default -> throw new IllegalStateException("not at the colleague's");
        }
    }

    private void any(OpenLogbook at, int what, int detail) throws IOException, Refusal {
        CriterionPlace place = Laptop.place(Tiny.SLOTS.get(detail % 4), detail % 8 < 4 ? "plane" : "calipers");
        Finding breach = BREACHES.get(detail % BREACHES.size());
        boolean holds = detail % 5 < 3;
        Finding decided = new Finding(breach.condition(), breach.slots(),
                holds ? Finding.Decision.CONFIRMED : Finding.Decision.DISMISSED, breach.consequence(), breach.note());
        switch (what % 17) {
            case 0 -> perform(at, new Act.Scored(place.slot(), place.criterion(), detail % 3));
            case 1 -> perform(at, new Act.ScoreCleared(place.slot(), place.criterion()));
            case 2, 3 -> perform(at, new FindingAct.Decided("own/" + detail % 6, decided));
            case 4 -> perform(at, new FindingAct.Reopened("own/" + detail % 6));
            case 5 -> perform(at, new ReviewAct.Settled(
                    new Change(place.slot(), place.criterion(), detail % 3, "Samen bekeken.")));
            case 6 -> perform(at, new ReviewAct.FindingSettled(decided));
            case 7 -> perform(at, new ReviewAct.AgreementDenied(holds));
            case 8, 9 -> at.session().undo();
            case 10 -> at.session().redo();
            case 11 -> ask();
            case 12 -> ground.anna().archive().lookingAlong().withdraw(first);
            case 13 -> decline();
            case 14 -> deliver(answers.isEmpty() ? new byte[0] : answers.get(detail % answers.size()));
            case 15 -> perform(at, detail % 4 == 0 ? new LifeAct.HandedBack(LifeAct.HandBack.RECOGNISED)
                    : new Act.OverallFeedbackWritten("Keer " + detail));
            default -> perform(at, new ReviewAct.Locked());
        }
    }

    private static void perform(OpenLogbook at, Act act) throws Refusal {
        at.session().perform(_ -> Optional.of(act));
    }

    private static void fill(OpenLogbook at, int points) throws Refusal {
        Laptop.score(at, points % 3 == 0 ? Bench.PASS : points % 3 == 1 ? Bench.FAIL : Bench.HEADS_OFF);
        if (points % 5 == 3) {
            perform(at, new FindingAct.Decided("own/1", BREACHES.get(1)));
        }
    }

    private void settle(OpenLogbook at, boolean onFirst) throws Refusal {
        Consensus both = Bench.consensus(ground.bea(), at);
        for (Consensus.Difference difference : both.differences()) {
            int points = (onFirst ? difference.first() : difference.colleague()).orElse(1);
            if (difference.settled().isEmpty()) {
                Laptop.settle(at, difference.place(), points);
            }
        }
        for (Consensus.FindingDifference difference : both.findingDifferences()) {
            if (difference.settled().isEmpty()) {
                Finding one = difference.first().or(difference::colleague).orElseThrow();
                Bench.settle(at, new Finding(one.condition(), one.slots(),
                        onFirst ? Finding.Decision.CONFIRMED : Finding.Decision.DISMISSED, one.consequence(),
                        "Samen."));
            }
        }
    }

    private void ask() throws IOException, Refusal {
        Optional<String> before = first.session().assessment().lookingAlong().asked().map(ReviewAct.Asked::review);
        var bea = PracticeKeys.colleague();
        ground.anna().archive().lookingAlong().ask(first, new Colleague(bea.keyId().value(), bea.person().value()));
        RequestStatement request = RequestReader.open(ground.anna().saved(first), bea, PracticeKeys.roster())
                .statement();
        if (seat.isEmpty() || !before.equals(Optional.of(request.reviewId().value()))) {
            seat = Optional.of(on(ground.seat()));
        }
        ground.bea().invite(seat.orElseThrow().session(), request);
    }

    private void decline() throws IOException, Refusal {
        if (seat.isPresent()) {
            ground.bea().archive().lookingAlong().decline(seat.get(), CoReviewing.Decline.UNAVAILABLE);
            answers.add(ground.bea().saved(seat.get()));
        }
    }

    private void deliver(byte[] answer) throws IOException, Refusal {
        Path file = Files.write(ground.folder().resolve("answer"), answer);
        ground.anna().archive().lookingAlong().receive(first, file);
        assertThat(answer).isNotEmpty();
    }

    private static Stage stage(OpenLogbook at) {
        return at.session().assessment().stage();
    }
}
