package nl.vierogen.archive.review;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.vierogen.archive.kept.Desk;
import nl.vierogen.assessment.Assessment;
import nl.vierogen.assessment.AssessmentSession;
import nl.vierogen.assessment.LookingAlong;
import nl.vierogen.assessment.act.RecordedAct;
import nl.vierogen.assessment.act.ReviewAct;
import nl.vierogen.assessment.opened.HiddenImages;
import nl.vierogen.assessment.opened.OpenLogbook;
import nl.vierogen.exchange.review.AnswerReader;
import nl.vierogen.exchange.review.Reply;
import nl.vierogen.exchange.review.ReviewAnswer;
import nl.vierogen.problem.Problem;
import nl.vierogen.problem.Refusal;
import nl.vierogen.trust.statement.Member;
import nl.vierogen.trust.statement.Role;

/** Who can be asked to look along with a logbook, and why another cannot. */
final class Eligible {
    private final Desk desk;

    Eligible(Desk desk) {
        this.desk = desk;
    }

    List<Member> of(OpenLogbook logbook) throws Refusal {
        Set<String> barred = barred(logbook.session());
        Optional<Set<String>> only = onlyReaders(logbook);
        return desk.roster().members().stream().filter(this::isColleague)
                .filter(member -> !barred.contains(member.person().value()))
                .filter(member -> only.isEmpty() || only.get().contains(member.person().value())).toList();
    }

    /**
     * @param here whether she sits at this laptop, so that nothing is sent
     * @throws Refusal REVIEW_SAME_PERSON for whoever is no other assessor, ASSESSMENT_WAITING while one is asked already,
     * REVIEW_OTHER_COLLEAGUE when another answered: a next revision holds her own sheet and is for her alone;
     * REVIEW_ASKED_BEFORE for who may not judge it, REVIEW_IMAGES_HIDDEN when images may not be sent or shown again
     */
    void require(OpenLogbook logbook, Member member, boolean here) throws Refusal {
        if (!isColleague(member)) {
            throw new Refusal(Problem.REVIEW_SAME_PERSON);
        }
        LookingAlong along = logbook.session().assessment().lookingAlong();
        if (along.asked().isPresent() && along.answered().isEmpty()) {
            throw new Refusal(Problem.ASSESSMENT_WAITING);
        }
        if (along.answered().isPresent() && !along.asked().orElseThrow().kid().equals(member.keyId().value())) {
            throw new Refusal(Problem.REVIEW_OTHER_COLLEAGUE);
        }
        if (barred(logbook.session()).contains(member.person().value())) {
            throw new Refusal(Problem.REVIEW_ASKED_BEFORE);
        }
        Optional<Set<String>> only = onlyReaders(logbook);
        if (only.isPresent() && !(here && only.get().contains(member.person().value()))) {
            throw new Refusal(Problem.REVIEW_IMAGES_HIDDEN);
        }
    }

    /** @throws Refusal REVIEW_IMAGES_HIDDEN when the images of a logbook may not leave this laptop any more */
    static void requireSendable(OpenLogbook logbook) throws Refusal {
        if (hasHidden(logbook)) {
            throw new Refusal(Problem.REVIEW_IMAGES_HIDDEN);
        }
    }

    private boolean isColleague(Member member) {
        return member.role() == Role.ASSESSOR && member.isValidAt(desk.clock().instant())
                && !member.person().equals(desk.identity().person());
    }

    // who knows whose it is, or saw it before, is never asked again; who had no time, or was asked in vain, may have time
    private Set<String> barred(AssessmentSession session) throws Refusal {
        Set<String> barred = new HashSet<>();
        for (byte[] file : session.files(ReviewAct.Declined.class)) {
            ReviewAnswer answer = AnswerReader.open(file, desk.identity(), desk.roster(), _ -> Optional.empty());
            if (!answer.statement().reply().equals(new Reply.Declined(Reply.Reason.UNAVAILABLE))) {
                barred.add(desk.roster().member(answer.statement().from())
                        .orElseThrow(() -> new Refusal(Problem.SIGNER_UNKNOWN)).person().value());
            }
        }
        return barred;
    }

    // after a leak the images go nowhere, and only who saw them can say with her that it was one
    private static Optional<Set<String>> onlyReaders(OpenLogbook logbook) {
        if (!hasHidden(logbook)) {
            return Optional.empty();
        }
        Set<String> readers = new HashSet<>();
        String asked = "";
        for (RecordedAct recorded : logbook.session().acts()) {
            if (recorded.act() instanceof ReviewAct.Asked act) {
                asked = act.person();
            } else if (recorded.act() instanceof ReviewAct.Answered) {
                readers.add(asked);
            }
        }
        return Optional.of(readers);
    }

    private static boolean hasHidden(OpenLogbook logbook) {
        Assessment now = logbook.session().assessment();
        return new HiddenImages(logbook.procedure()).any(now);
    }
}
