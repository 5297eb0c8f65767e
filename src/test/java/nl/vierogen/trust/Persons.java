package nl.vierogen.trust;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.vierogen.trust.statement.Member;
import nl.vierogen.trust.statement.Role;
import nl.vierogen.trust.statement.Roster;

/** People with real (not practice) keys, always the same. */
public final class Persons {
    public static final Identity BUREAU = person("BU-010", "bureau");
    public static final Identity ANNA = person("BO-010", "anna");
    public static final Identity BEA = person("BO-011", "bea");
    public static final Identity STRANGER = person("BO-099", "stranger");
    /** Anna's new laptop. */
    public static final Identity ANNA_AGAIN = person("BO-010", "anna again");

    public static final Instant START = Instant.parse("2026-01-01T00:00:00Z");
    public static final Instant NOW = Instant.parse("2026-11-21T12:00:00Z");

    private Persons() {
    }

    public static Identity person(String code, String seed) {
        return Identity.fromSeed(new PersonCode(code), seed.getBytes(StandardCharsets.UTF_8));
    }

    public static Member member(Identity identity, Role role) {
        return new Member(identity.publicIdentity(), role, START, Optional.empty());
    }

    public static Roster roster() {
        return roster(3, member(BUREAU, Role.BUREAU), member(ANNA, Role.ASSESSOR), member(BEA, Role.ASSESSOR),
                member(ANNA_AGAIN, Role.ASSESSOR));
    }

    public static Roster roster(int version, Member... members) {
        return new Roster(version, false, START, List.of(members));
    }
}
