package nl.vierogen.trust.statement;

import static nl.vierogen.trust.Persons.ANNA;
import static nl.vierogen.trust.Persons.ANNA_AGAIN;
import static nl.vierogen.trust.Persons.BEA;
import static nl.vierogen.trust.Persons.BUREAU;
import static nl.vierogen.trust.Persons.NOW;
import static nl.vierogen.trust.Persons.START;
import static nl.vierogen.trust.Persons.STRANGER;
import static nl.vierogen.trust.Persons.member;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import nl.vierogen.json.StrictJson;
import nl.vierogen.problem.Problem;
import nl.vierogen.problem.Refusal;
import nl.vierogen.trust.Identity;
import nl.vierogen.trust.Persons;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RosterTest {
    private static final Roster ROSTER = Persons.roster();

    private static String json() {
        return new String(StrictJson.write(RosterPayload.of(ROSTER)), StandardCharsets.UTF_8);
    }

    private static byte[] signed(String json, Identity signer) {
        return StatementWriter.sign(RosterFile.TYPE, json.getBytes(StandardCharsets.UTF_8), List.of(signer));
    }

    @Test
    void aRosterIsReadAsItWasWritten() throws Refusal {
        byte[] file = RosterFile.write(ROSTER, BUREAU);

        assertThat(RosterFile.readFirst(file)).isEqualTo(ROSTER);
        assertThat(RosterFile.read(file, ROSTER)).isEqualTo(ROSTER);
    }

    @Test
    void aNewerRosterOfTheKnownBureauIsRead() throws Refusal {
        Roster newer = new Roster(4, false, NOW, List.of(member(BUREAU, Role.BUREAU),
                new Member(ANNA.publicIdentity(), Role.ASSESSOR, START, Optional.of(NOW))));

        Roster read = RosterFile.read(RosterFile.write(newer, BUREAU), ROSTER);

        assertThat(read).isEqualTo(newer);
        assertThatThrownBy(() -> RosterFile.read(RosterFile.write(ROSTER, BUREAU), newer))
                .hasToString("ROSTER_OLDER [3, 4]");
    }

    @Test
    void anotherRosterOfTheSameVersionIsRefused() {
        Roster other = new Roster(3, false, START, List.of(member(BUREAU, Role.BUREAU)));
        assertThatThrownBy(() -> RosterFile.read(RosterFile.write(other, BUREAU), ROSTER))
                .hasToString("ROSTER_DIFFERS [3]");
    }

    @Test
    void aBackdatedRosterOfARevokedBureauKeyIsRefused() {
        Member revoked = new Member(BUREAU.publicIdentity(), Role.BUREAU, START, Optional.of(NOW));
        Roster known = new Roster(5, false, NOW.plusSeconds(60), List.of(revoked, member(STRANGER, Role.BUREAU)));
        Roster backdated = new Roster(6, false, NOW.minusSeconds(1), List.of(member(BUREAU, Role.BUREAU)));

        assertThatThrownBy(() -> RosterFile.read(RosterFile.write(backdated, BUREAU), known))
                .hasToString("SIGNER_REVOKED");
        assertThatThrownBy(() -> RosterFile.read(RosterFile.write(
                new Roster(6, false, NOW, List.of(member(STRANGER, Role.BUREAU))), STRANGER), known))
                .as("a newer version from before").hasToString("ROSTER_OLDER [6, 5]");
    }

    @Test
    void aRosterOfAnotherBureauIsRefused() {
        Roster other = new Roster(4, false, NOW, List.of(member(STRANGER, Role.BUREAU)));

        assertThatThrownBy(() -> RosterFile.read(RosterFile.write(other, STRANGER), ROSTER))
                .hasToString("SIGNER_UNKNOWN");
    }

    @Test
    void onlyABureauKeyCanSignARoster() {
        assertThatThrownBy(() -> RosterFile.readFirst(RosterFile.write(ROSTER, ANNA))).hasToString("SIGNER_ROLE");
        assertThatThrownBy(() -> RosterFile.read(RosterFile.write(ROSTER, ANNA), ROSTER)).hasToString("SIGNER_ROLE");
        assertThatThrownBy(() -> RosterFile.readFirst(RosterFile.write(ROSTER, STRANGER)))
                .hasToString("SIGNER_UNKNOWN");
        Roster annaIsBureau = Persons.roster(4, member(BUREAU, Role.BUREAU), member(ANNA, Role.BUREAU));
        assertThatThrownBy(() -> RosterFile.read(RosterFile.write(annaIsBureau, ANNA), ROSTER)).as("by her own word")
                .hasToString("SIGNER_ROLE");
    }

    @Test
    void aRevokedBureauKeyCannotSignARoster() {
        Member revoked = new Member(BUREAU.publicIdentity(), Role.BUREAU, START, Optional.of(NOW));
        Roster roster = new Roster(4, false, NOW, List.of(revoked, member(ANNA, Role.ASSESSOR)));

        assertThatThrownBy(() -> RosterFile.readFirst(RosterFile.write(roster, BUREAU))).hasToString("SIGNER_REVOKED");
        assertThatThrownBy(() -> RosterFile.read(RosterFile.write(roster, BUREAU), ROSTER))
                .hasToString("SIGNER_REVOKED");
        Roster known = Persons.roster(3, revoked);
        assertThatThrownBy(() -> RosterFile
                .read(RosterFile.write(new Roster(5, false, NOW, List.of(member(BUREAU, Role.BUREAU))), BUREAU), known))
                .hasToString("SIGNER_REVOKED");
    }

    @Test
    void aBureauThatIsNotOnItsOwnNewRosterCannotSignIt() {
        Roster without = Persons.roster(4, member(STRANGER, Role.BUREAU));

        assertThatThrownBy(() -> RosterFile.read(RosterFile.write(without, BUREAU), ROSTER))
                .hasToString("SIGNER_UNKNOWN");
    }

    @Test
    void practiceAndRealRostersDoNotGoTogether() {
        Roster mixed = Persons.roster(4, member(BUREAU, Role.BUREAU), member(PracticeKeys.assessor(), Role.ASSESSOR));

        assertThatThrownBy(
                () -> RosterFile.read(RosterFile.write(new Roster(4, true, NOW, ROSTER.members()), BUREAU), ROSTER))
                .hasToString("PRACTICE_MIXED");
        assertThatThrownBy(() -> RosterFile.readFirst(RosterFile.write(mixed, BUREAU))).hasToString("PRACTICE_MIXED");
        assertThatThrownBy(() -> RosterFile.read(RosterFile.write(mixed, BUREAU), ROSTER))
                .hasToString("PRACTICE_MIXED");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {"`\"format\":1` | `\"format\":2` | FORMAT_TOO_NEW [2]",
            "`\"format\":1` | `\"format\":0` | ROSTER_INVALID [format]",
            "`\"version\":3` | `\"version\":0` | ROSTER_INVALID [version]",
            "`\"version\":3` | `\"version\":\"3\"` | ROSTER_INVALID [version]",
            "`\"version\":3` | `\"version\":3,\"extra\":1` | ROSTER_INVALID [extra]",
            "`\"BUREAU\"` | `\"ASSESSOR\"` | ROSTER_INVALID [members]",
            "`\"BO-011\"` | `\"Bea\"` | ROSTER_INVALID [members[2].person]",
            "`\"revokedAt\":null,` | `` | ROSTER_INVALID [members[0].revokedAt]",
            "`\"revokedAt\":null,` | `\"revokedAt\":\"2025-01-01T00:00:00Z\",` | ROSTER_INVALID [members[0]]"})
    void aRosterOfAnotherFormIsRefused(String part, String by, String code) {
        assertThat(json()).contains(part);

        assertThatThrownBy(() -> RosterFile.readFirst(signed(json().replace(part, by == null ? "" : by), BUREAU)))
                .hasToString(code);
    }

    @Test
    void aKeyIdOfAnotherKeyIsRefused() {
        String moved = json().replace(ANNA.keyId().value(), STRANGER.keyId().value());
        String otherKey = json().replace(ANNA.publicIdentity().signingKey().value(),
                STRANGER.publicIdentity().signingKey().value());

        assertThatThrownBy(() -> RosterFile.readFirst(signed(moved, BUREAU)))
                .hasToString("ROSTER_INVALID [members[1]]");
        assertThatThrownBy(() -> RosterFile.readFirst(signed(otherKey, BUREAU)))
                .hasToString("ROSTER_INVALID [members[1]]");
    }

    @Test
    void aKeyTwiceIsRefused() {
        String members = json().substring(json().indexOf("[{") + 1, json().indexOf("},{") + 1);
        String doubled = json().replace("[{", "[" + members + ",{");

        assertThatThrownBy(() -> RosterFile.readFirst(signed(doubled, BUREAU)))
                .hasToString("ROSTER_INVALID [members[1].kid]");
    }

    @Test
    void aChangedRosterIsRefused() {
        byte[] file = RosterFile.write(ROSTER, BUREAU);
        String other = Base64.getUrlEncoder().withoutPadding()
                .encodeToString(json().replace("\"version\":3", "\"version\":9").getBytes(StandardCharsets.UTF_8));
        byte[] changed = new String(file, StandardCharsets.UTF_8)
                .replaceFirst("\"payload\":\"[^\"]*\"", "\"payload\":\"" + other + "\"")
                .getBytes(StandardCharsets.UTF_8);

        assertThatThrownBy(() -> RosterFile.readFirst(changed)).hasToString("SIGNATURE_INVALID");
        assertThatThrownBy(() -> RosterFile.read(changed, ROSTER)).hasToString("SIGNATURE_INVALID");
    }

    @Test
    void anotherStatementIsNoRoster() {
        byte[] result = StatementWriter.sign("vierogen-result+json", json().getBytes(StandardCharsets.UTF_8),
                List.of(BUREAU));

        assertThatThrownBy(() -> RosterFile.readFirst(result)).hasToString("FORMAT_UNKNOWN [vierogen-roster+json]");
    }

    @Test
    void twoKeysOfOnePersonAreOnePerson() {
        assertThat(ROSTER.samePerson(ANNA.keyId(), ANNA_AGAIN.keyId())).isTrue();
        assertThat(ROSTER.samePerson(ANNA.keyId(), BEA.keyId())).isFalse();
        assertThat(ROSTER.samePerson(STRANGER.keyId(), STRANGER.keyId())).isFalse();
        assertThat(ROSTER.member(STRANGER.keyId())).isEmpty();
    }

    @Test
    void aRosterHasABureauEachKeyOnceAndAVersion() {
        assertThatThrownBy(() -> Persons.roster(3, member(ANNA, Role.ASSESSOR)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Persons.roster(3, member(BUREAU, Role.BUREAU), member(ANNA, Role.ASSESSOR),
                member(ANNA, Role.ASSESSOR))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Persons.roster(0, member(BUREAU, Role.BUREAU)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void theNextVersionHasOneKeyMore() throws Refusal {
        Roster next = ROSTER.with(member(STRANGER, Role.ASSESSOR), NOW);

        assertThat(next.version()).isEqualTo(ROSTER.version() + 1);
        assertThat(next.issuedAt()).isEqualTo(NOW);
        assertThat(next.members()).containsAll(ROSTER.members()).hasSize(ROSTER.members().size() + 1);
        assertThatThrownBy(() -> ROSTER.with(member(ANNA, Role.BUREAU), NOW))
                .hasToString("ROSTER_KEY_KNOWN [BO-010]");
    }

    @Test
    void aKeyIsRevokedFromAMomentThatOnlyMovesBack() throws Refusal {
        Roster next = ROSTER.revoked(ANNA.keyId(), NOW, NOW);

        assertThat(next.version()).isEqualTo(ROSTER.version() + 1);
        assertThat(next.member(ANNA.keyId()).orElseThrow().revokedAt()).contains(NOW);
        assertThat(next.member(ANNA_AGAIN.keyId()).orElseThrow().revokedAt()).isEmpty();
        assertThat(next.revoked(ANNA.keyId(), NOW.minusSeconds(1), NOW).member(ANNA.keyId()).orElseThrow()
                .revokedAt()).contains(NOW.minusSeconds(1));
        assertThatThrownBy(() -> next.revoked(ANNA.keyId(), NOW, NOW)).isInstanceOfSatisfying(Refusal.class,
                refusal -> assertThat(refusal.problem()).isEqualTo(Problem.ROSTER_KEY_UNKNOWN));
        assertThatThrownBy(() -> ROSTER.revoked(STRANGER.keyId(), NOW, NOW)).isInstanceOfSatisfying(Refusal.class,
                refusal -> assertThat(refusal.problem()).isEqualTo(Problem.ROSTER_KEY_UNKNOWN));
    }

    @Test
    void aBureauStaysThatRemainsValid() throws Refusal {
        assertThatThrownBy(() -> ROSTER.revoked(BUREAU.keyId(), NOW, NOW)).hasToString("ROSTER_LAST_BUREAU");
        assertThatThrownBy(() -> ROSTER.revoked(BUREAU.keyId(), NOW.plusSeconds(1), NOW)).as("later is soon enough")
                .hasToString("ROSTER_LAST_BUREAU");
        Roster two = ROSTER.with(member(STRANGER, Role.BUREAU), NOW);
        assertThat(two.revoked(BUREAU.keyId(), NOW, NOW).member(STRANGER.keyId())).isPresent();
    }
}
