package nl.vierogen.trust;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** People with real (not practice) keys, always the same. */
final class Persons {
    static final Identity BUREAU = person("BU-010", "bureau");
    static final Identity ANNA = person("BO-010", "anna");
    static final Identity BEA = person("BO-011", "bea");
    static final Identity STRANGER = person("BO-099", "stranger");
    /** Anna's new laptop. */
    static final Identity ANNA_AGAIN = person("BO-010", "anna again");

    static final Instant START = Instant.parse("2026-01-01T00:00:00Z");
    static final Instant NOW = Instant.parse("2026-11-21T12:00:00Z");

    private Persons() {
    }

    static Identity person(String code, String seed) {
        return Identity.fromSeed(new PersonCode(code), seed.getBytes(StandardCharsets.UTF_8));
    }

    static Member member(Identity identity, Role role) {
        return new Member(identity.publicIdentity(), role, START, Optional.empty());
    }

    static Roster roster() {
        return roster(3, member(BUREAU, Role.BUREAU), member(ANNA, Role.ASSESSOR), member(BEA, Role.ASSESSOR),
                member(ANNA_AGAIN, Role.ASSESSOR));
    }

    static Roster roster(int version, Member... members) {
        return new Roster(version, false, START, List.of(members));
    }
}
