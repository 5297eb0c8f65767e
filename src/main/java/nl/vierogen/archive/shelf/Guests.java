package nl.vierogen.archive.shelf;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import nl.vierogen.problem.Refusal;
import nl.vierogen.store.StreamId;
import nl.vierogen.trust.Identity;
import nl.vierogen.trust.IdentityFile;

/** Colleagues who unlocked their seat at this laptop, for as long as the program runs. */
public final class Guests {
    private final Map<StreamId, Guest> guests = new ConcurrentHashMap<>();

    /**
     * A colleague at this laptop.
     *
     * @param identity her keys
     * @param file her key file, opened again with the passphrase for every signature
     */
    public record Guest(Identity identity, byte[] file) {
        public static Guest unlock(byte[] file, char[] passphrase) throws Refusal {
            return new Guest(IdentityFile.read(file, passphrase), file.clone());
        }
    }

    public void sit(StreamId seat, Guest guest) {
        guests.put(seat, guest);
    }

    /** She has answered: nothing is done with her key any more. */
    public void leave(StreamId seat) {
        guests.remove(seat);
    }

    public Optional<Guest> at(StreamId seat) {
        return Optional.ofNullable(guests.get(seat));
    }
}
