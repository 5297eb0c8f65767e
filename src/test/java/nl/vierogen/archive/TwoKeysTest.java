package nl.vierogen.archive;

import static nl.vierogen.archive.Bench.FAIL;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.vierogen.assessment.Stage;
import nl.vierogen.assessment.opened.OpenLogbook;
import nl.vierogen.exchange.review.RequestStatement;
import nl.vierogen.problem.Problem;
import nl.vierogen.problem.Refusal;
import nl.vierogen.review.CoReviewing;
import nl.vierogen.review.OwnKey;
import nl.vierogen.trust.Identity;
import nl.vierogen.trust.IdentityFile;
import nl.vierogen.trust.Strength;
import nl.vierogen.trust.statement.Member;
import nl.vierogen.trust.statement.PracticeKeys;
import nl.vierogen.trust.statement.Role;
import nl.vierogen.trust.statement.Roster;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One person with two keys is one pair of eyes, wherever she comes in. */
class TwoKeysTest {
    private static final Identity ANNA = PracticeKeys.assessor();
    private static final Identity ANNA_AGAIN = again(ANNA);
    private static final Identity BEA = PracticeKeys.colleague();
    private static final Identity BEA_AGAIN = again(BEA);
    private static final Roster ROSTER = roster();

    @TempDir
    private Path folder;
    private Laptop anna;
    private OpenLogbook logbook;

    private static Identity again(Identity person) {
        return Identity.fromSeed(person.person(),
                ("second key of " + person.person().value()).getBytes(StandardCharsets.US_ASCII));
    }

    private static Roster roster() {
        Roster practice = PracticeKeys.roster();
        List<Member> members = new ArrayList<>(practice.members());
        for (Identity identity : List.of(ANNA_AGAIN, BEA_AGAIN)) {
            members.add(new Member(identity.publicIdentity(), Role.ASSESSOR, Instant.EPOCH, Optional.empty()));
        }
        return new Roster(practice.version(), true, practice.issuedAt(), members);
    }

    private Laptop laptop(String name, Identity person) throws Refusal {
        return new Laptop(folder.resolve(name), person, ROSTER, PracticeDesk.NOW);
    }

    @BeforeEach
    void open() throws IOException, Refusal {
        anna = laptop("anna", ANNA);
        logbook = Laptop.score(anna.open(Tiny.logbook(19).packed()), FAIL);
    }

    @AfterEach
    void close() {
        anna.close();
    }

    @Test
    void sheIsNotOfferedAndNotAsked() throws Refusal {
        assertThat(anna.archive().lookingAlong().colleagues(logbook)).extracting("kid")
                .doesNotContain(ANNA_AGAIN.keyId().value()).contains(BEA_AGAIN.keyId().value());
        assertThatThrownBy(() -> anna.ask(logbook, ANNA_AGAIN)).hasMessage("REVIEW_SAME_PERSON");
        assertThat(logbook.session().assessment().stage()).isEqualTo(Stage.COLLEAGUE_FIRST);
    }

    @Test
    void sheDoesNotSitDownBesideHerself() throws IOException, Refusal {
        Path key = Files.write(folder.resolve("anna.sleutel"), IdentityFile.write(ANNA_AGAIN,
                PracticeKeys.PASSPHRASE.toCharArray(), Strength.PRACTICE));

        assertThatThrownBy(() -> anna.archive().lookingAlong().sitDown(logbook, new OwnKey.File(key),
                PracticeKeys.PASSPHRASE.toCharArray())).hasMessage("REVIEW_SAME_PERSON");
        assertThat(logbook.session().assessment().stage()).isEqualTo(Stage.COLLEAGUE_FIRST);
    }

    @Test
    void aRequestToHerOtherKeyIsRefusedAtTheShelfAndNothingIsKept() throws IOException, Refusal {
        byte[] asked = anna.ask(logbook, BEA);
        byte[] toHerself = Forged.passedOn(Forged.request(asked, BEA, ANNA, TwoKeysTest::toHerself), BEA, ANNA_AGAIN);
        try (Laptop other = laptop("other", ANNA_AGAIN)) {
            String before = other.kept();
            assertThat(Bench.refused(other.take(toHerself))).isEqualTo(Problem.REVIEW_SAME_PERSON);
            assertThat(other.kept()).isEqualTo(before);
        }
    }

    @Test
    void whoKnowsThePracticeIsNotAskedWithHerOtherKeyEither() throws IOException, Refusal {
        try (Laptop bea = laptop("bea", BEA)) {
            OpenLogbook seat = bea.open(anna.ask(logbook, BEA));
            bea.archive().lookingAlong().decline(seat, CoReviewing.Decline.RECOGNISED);
            anna.take(bea.saved(seat));
        }

        assertThat(anna.archive().lookingAlong().colleagues(logbook)).extracting("person").containsExactly("BO-003",
                "BO-004");
        assertThatThrownBy(() -> anna.ask(logbook, BEA_AGAIN)).hasMessage("REVIEW_ASKED_BEFORE");
    }

    private static RequestStatement toHerself(RequestStatement was) {
        return new RequestStatement(was.formatVersion(), was.reviewId(), was.revision(), was.from(),
                ANNA_AGAIN.keyId(), was.signers(), was.practice(), was.askedAt(), was.packageIdentity(), was.draft(),
                was.proposal());
    }
}
