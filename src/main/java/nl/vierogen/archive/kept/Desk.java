package nl.vierogen.archive.kept;

import java.time.InstantSource;
import nl.vierogen.store.Workspace;
import nl.vierogen.trust.Identity;
import nl.vierogen.trust.statement.Roster;

/**
 * Whose work this is and where it is kept.
 *
 * @param identity the assessor
 * @param roster who takes part
 * @param workspace the journal and the packages
 * @param clock the laptop's clock: what it says is a claim
 */
public record Desk(Identity identity, Roster roster, Workspace workspace, InstantSource clock) {
}
