package nl.vierogen.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import nl.vierogen.assessment.act.Act;
import nl.vierogen.assessment.act.FindingAct;
import nl.vierogen.assessment.act.ReviewAct;
import nl.vierogen.assessment.consensus.Consensus;
import nl.vierogen.assessment.opened.OpenLogbook;
import nl.vierogen.conditions.Finding;
import nl.vierogen.exchange.result.FormSource;
import nl.vierogen.exchange.result.ResultVerifier;
import nl.vierogen.exchange.result.VerifiedResult;
import nl.vierogen.exchange.result.payload.ResultPayload;
import nl.vierogen.inbox.ImportReport;
import nl.vierogen.logbook.SlotId;
import nl.vierogen.problem.Problem;
import nl.vierogen.problem.Refusal;
import nl.vierogen.scoring.Consequence;
import nl.vierogen.scoring.CriterionPlace;
import nl.vierogen.trust.Identity;
import nl.vierogen.trust.statement.PracticeKeys;

/** Laptops of practice assessors, opened as they are needed, and what is done on two of them together. */
final class Bench implements AutoCloseable {
    static final ToIntFunction<CriterionPlace> PASS = _ -> 2;
    static final ToIntFunction<CriterionPlace> FAIL = _ -> 1;
    /** 12 of 16: enough points, were it not for the planes of both heads. */
    static final ToIntFunction<CriterionPlace> HEADS_OFF = place -> isHeadPlane(place) ? 0 : 2;

    private static final FormSource FORMS = FormSource.of(List.of(Tiny.FORM, Tiny.NEXT_FORM)).or(FormSource.builtIn());

    private final Path folder;
    private final Instant now;
    private final List<Laptop> laptops = new ArrayList<>();

    Bench(Path folder) {
        this(folder, PracticeDesk.NOW);
    }

    Bench(Path folder, Instant now) {
        this.folder = folder;
        this.now = now;
    }

    private static boolean isHeadPlane(CriterionPlace place) {
        return place.slot().value().endsWith("-hc") && place.criterion().value().equals("plane");
    }

    /** A new laptop of this person. */
    Laptop laptop(Identity person) throws Refusal {
        Laptop laptop = new Laptop(folder.resolve("laptop" + laptops.size()), person, PracticeKeys.roster(), now);
        laptops.add(laptop);
        return laptop;
    }

    /** Everything a colleague does by herself: she gets the request, scores and closes her sheet. */
    static OpenLogbook readBy(Laptop colleague, byte[] request, ToIntFunction<CriterionPlace> points)
            throws IOException, Refusal {
        OpenLogbook seat = Laptop.score(colleague.open(request), points);
        colleague.archive().lookingAlong().lock(seat);
        return seat;
    }

    /** The colleague signs, the answer goes back, the first assessor signs. */
    static ResultPayload signedByBoth(Laptop first, OpenLogbook logbook, Laptop colleague, OpenLogbook seat)
            throws IOException, Refusal {
        Laptop.sign(colleague.archive().colleagueSealing(), seat);
        assertThat(first.take(colleague.saved(seat))).isInstanceOf(ImportReport.Answered.class);
        return signed(first, logbook);
    }

    /** What the first assessor signs, as the Bureau verifies it and holds it against the package. */
    static ResultPayload signed(Laptop first, OpenLogbook logbook) throws Refusal {
        byte[] file = Laptop.sign(first.archive().sealing(), logbook).file();
        VerifiedResult verified = ResultVerifier.verify(file, PracticeKeys.roster(), FORMS);
        verified.requireMatches(first.opened(logbook).assignment());
        return verified.payload();
    }

    /** Both agree with what the first assessor, or the colleague, had. */
    static void settleAll(OpenLogbook seat, Consensus consensus, boolean onFirst) throws Refusal {
        for (Consensus.Difference difference : consensus.differences()) {
            int points = (onFirst ? difference.first() : difference.colleague()).orElseThrow();
            Laptop.settle(seat, difference.place(), points);
        }
    }

    static Consensus consensus(Laptop colleague, OpenLogbook seat) throws Refusal {
        return colleague.archive().lookingAlong().seat(seat).comparison().orElseThrow().consensus();
    }

    static Finding finding(String condition, Consequence consequence, String... slots) {
        return new Finding(condition, Stream.of(slots).map(SlotId::new).toList(), Finding.Decision.CONFIRMED,
                consequence, "Zo gezien.");
    }

    static void decide(OpenLogbook logbook, Finding finding) throws Refusal {
        logbook.session().perform(_ -> Optional.of(new FindingAct.Decided("own/" + finding.condition(), finding)));
    }

    static void settle(OpenLogbook logbook, Finding finding) throws Refusal {
        logbook.session().perform(_ -> Optional.of(new ReviewAct.FindingSettled(finding)));
    }

    static void score(OpenLogbook logbook, String slot, String criterion, int points) throws Refusal {
        CriterionPlace place = Laptop.place(slot, criterion);
        logbook.session().perform(_ -> Optional.of(new Act.Scored(place.slot(), place.criterion(), points)));
    }

    static Problem refused(ImportReport.Result result) {
        assertThat(result).isInstanceOf(ImportReport.Refused.class);
        return ((ImportReport.Refused) result).refusal().problem();
    }

    @Override
    public void close() {
        laptops.forEach(Laptop::close);
    }
}
