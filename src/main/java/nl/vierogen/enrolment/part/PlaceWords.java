package nl.vierogen.enrolment.part;

import java.util.Optional;
import nl.vierogen.enrolment.Whereabouts;
import nl.vierogen.texts.Texts;

/** What is said of the place where something lies; nothing where there is nothing against it. */
public final class PlaceWords {
    private PlaceWords() {
    }

    /** Of the folder with someone's work. What synchronises it may copy half a journal, or bring back an old one. */
    public static Optional<String> ofWork(Whereabouts place, Texts texts) {
        return switch (place) {
            case Whereabouts.Here() -> Optional.empty();
            case Whereabouts.Synchronised(String service) ->
                Optional.of(texts.get("enrolment.place.work.synchronised", service));
            case Whereabouts.Network() -> Optional.of(texts.get("enrolment.place.work.network"));
        };
    }

    /** Of a backup. It is locked: whoever finds it can only guess at the passphrase, but as long and as often as he likes. */
    public static Optional<String> ofBackup(Whereabouts place, Texts texts) {
        return switch (place) {
            case Whereabouts.Here() -> Optional.empty();
            case Whereabouts.Synchronised(String service) ->
                Optional.of(texts.get("enrolment.place.backup.synchronised", service));
            case Whereabouts.Network() -> Optional.of(texts.get("enrolment.place.backup.network"));
        };
    }
}
