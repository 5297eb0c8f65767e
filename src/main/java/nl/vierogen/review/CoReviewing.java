package nl.vierogen.review;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import nl.vierogen.assessment.opened.OpenLogbook;
import nl.vierogen.problem.Refusal;

/**
 * Looking along with a colleague. One way for both: she gets a request, closes a sheet of her own, and answers; whether
 * request and answer travel as files or stay at this laptop makes no other difference. Reads and writes files: never from
 * the JavaFX thread.
 */
public interface CoReviewing {
    /**
     * Who can be asked about this logbook: other persons of the roster who did not say that they know whose it is or saw it
     * before; after a confirmed leak only who looked along already, at this laptop.
     */
    List<Colleague> colleagues(OpenLogbook logbook) throws Refusal;

    /** Asks a colleague by a file, and keeps it; also once more, after something was changed that she signed. */
    void ask(OpenLogbook logbook, Colleague colleague) throws Refusal;

    /**
     * Opens the seat of a colleague at this laptop; asks her first when nobody was asked yet.
     *
     * @param passphrase of her key; the caller wipes it
     * @return the logbook as it lies before her
     */
    OpenLogbook sitDown(OpenLogbook logbook, OwnKey key, char[] passphrase) throws Refusal;

    /** The passphrase of the practice colleague, which is no secret; empty outside practice. */
    Optional<String> practicePassphrase();

    /** The logbook of who asked, for a seat at the same laptop; empty for a seat whose answer travels as a file. */
    Optional<OpenLogbook> requester(OpenLogbook seat) throws Refusal;

    /**
     * Writes the request, or the answer given from a colleague's seat, to a file and reads it back.
     *
     * @throws Refusal REVIEW_IMAGES_HIDDEN when a request would send images of which a leak is confirmed
     */
    void save(OpenLogbook logbook, Path target) throws Refusal;

    /** Takes the request back. */
    void withdraw(OpenLogbook logbook) throws Refusal;

    /** Takes a colleague's answer from a file; a refusal changes nothing. */
    void receive(OpenLogbook logbook, Path answer) throws Refusal;

    /** Both readings, once the colleague has answered; empty before. */
    Optional<Seat.Comparison> comparison(OpenLogbook logbook) throws Refusal;

    /** What a colleague may know at her seat. */
    Seat seat(OpenLogbook seat) throws Refusal;

    /** Closes the colleague's own sheet for good and shows the first. */
    void lock(OpenLogbook seat) throws Refusal;

    /** Declines to look along: recognised, seen before, or no time. */
    void decline(OpenLogbook seat, Decline why) throws Refusal;

    /** Why a colleague does not look along. */
    enum Decline {
        RECOGNISED, OWN_PRACTICE, SAW_BEFORE, UNAVAILABLE
    }
}
