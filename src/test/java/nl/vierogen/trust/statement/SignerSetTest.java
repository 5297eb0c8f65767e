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
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.vierogen.problem.Refusal;
import nl.vierogen.trust.Identity;
import nl.vierogen.trust.KeyId;
import nl.vierogen.trust.Persons;
import org.junit.jupiter.api.Test;

class SignerSetTest {
    private static VerifiedStatement signedBy(Identity... signers) {
        Set<KeyId> ids = new LinkedHashSet<>();
        Arrays.stream(signers).map(Identity::keyId).forEach(ids::add);
        return new VerifiedStatement(new byte[0], ids);
    }

    @Test
    void twoMembersWhoAreNamedAreTheSignerSet() throws Refusal {
        assertThat(SignerSet.require(signedBy(ANNA, BEA), List.of(ANNA.keyId(), BEA.keyId()), Persons.roster(), NOW))
                .extracting(Member::person).containsExactly(ANNA.person(), BEA.person());
    }

    @Test
    void aSignatureTooManyOrTooFewIsRefused() {
        assertThatThrownBy(
                () -> SignerSet.require(signedBy(ANNA), List.of(BEA.keyId(), ANNA.keyId()), Persons.roster(), NOW))
                .hasToString("SIGNER_SET");
        assertThatThrownBy(() -> SignerSet.require(signedBy(ANNA, BEA), List.of(ANNA.keyId()), Persons.roster(), NOW))
                .hasToString("SIGNER_SET");
        assertThatThrownBy(() -> SignerSet.require(signedBy(ANNA), List.of(BEA.keyId()), Persons.roster(), NOW))
                .hasToString("SIGNER_SET");
    }

    @Test
    void signaturesInAnotherOrderThanTheNamesAreRefused() {
        assertThatThrownBy(
                () -> SignerSet.require(signedBy(BEA, ANNA), List.of(ANNA.keyId(), BEA.keyId()), Persons.roster(), NOW))
                .hasToString("SIGNER_ORDER");
    }

    @Test
    void aNameThatStandsTwiceIsNotASignatureMore() {
        assertThatThrownBy(() -> SignerSet.require(signedBy(ANNA), List.of(ANNA.keyId(), ANNA.keyId()),
                Persons.roster(), NOW)).hasToString("SIGNER_SET");
    }

    @Test
    void twoKeysOfOnePersonAreNotFourEyes() {
        assertThatThrownBy(
                () -> SignerSet.require(signedBy(ANNA, ANNA_AGAIN), List.of(ANNA.keyId(), ANNA_AGAIN.keyId()),
                        Persons.roster(), NOW))
                .hasToString("SAME_PERSON_TWICE");
    }

    @Test
    void whoIsNotOnTheRosterIsRefused() {
        assertThatThrownBy(
                () -> SignerSet.require(signedBy(STRANGER), List.of(STRANGER.keyId()), Persons.roster(), NOW))
                .hasToString("SIGNER_UNKNOWN");
    }

    @Test
    void aKeyCountsFromItsFirstMomentUntilItIsRevoked() throws Refusal {
        Roster roster = Persons.roster(4, member(BUREAU, Role.BUREAU),
                new Member(ANNA.publicIdentity(), Role.ASSESSOR, START, Optional.of(NOW)));

        assertThat(SignerSet.require(signedBy(ANNA), List.of(ANNA.keyId()), roster, START)).hasSize(1);
        assertThat(SignerSet.require(signedBy(ANNA), List.of(ANNA.keyId()), roster, NOW.minusMillis(1))).hasSize(1);
        assertThatThrownBy(() -> SignerSet.require(signedBy(ANNA), List.of(ANNA.keyId()), roster, NOW))
                .hasToString("SIGNER_REVOKED");
        assertThatThrownBy(() -> SignerSet.require(signedBy(ANNA), List.of(ANNA.keyId()), roster, START.minusMillis(1)))
                .hasToString("SIGNER_REVOKED");
    }
}
