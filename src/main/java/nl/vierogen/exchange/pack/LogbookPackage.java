package nl.vierogen.exchange.pack;

import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import nl.vierogen.exchange.result.Assignment;
import nl.vierogen.logbook.Logbook;
import nl.vierogen.logbook.Retake;
import nl.vierogen.logbook.Sha256;
import nl.vierogen.logbook.SlotId;
import nl.vierogen.problem.Problem;
import nl.vierogen.problem.Refusal;
import nl.vierogen.scoring.Counting;
import nl.vierogen.scoring.ScoreForm;
import nl.vierogen.trust.statement.Roster;

/**
 * A package of which every byte was found to be as the Bureau signed it. In memory only.
 *
 * @param identity digest of the signed statement: what a result names the package by
 * @param signed the signed statement as it came
 * @param statement what the Bureau signed
 * @param form score form
 * @param formBytes the form as it came
 * @param images JPEG of each slot to assess, in the order of the form
 * @param oldImages JPEG of each slot that has an old image, of a retake
 * @param logbook the logbook as the assessor sees it
 */
public record LogbookPackage(Sha256 identity, byte[] signed, PackageStatement statement, ScoreForm form,
        byte[] formBytes, Map<SlotId, byte[]> images, Map<SlotId, byte[]> oldImages, Logbook logbook) {
    public LogbookPackage {
        images = Collections.unmodifiableMap(new LinkedHashMap<>(images));
        oldImages = Collections.unmodifiableMap(new LinkedHashMap<>(oldImages));
    }

    /** The slots that count: those with an image to assess. */
    public Counting counting() {
        return Counting.only(form, logbook.countedSlots());
    }

    /** The entries as they came, byte for byte, to be sent on with something else. */
    public Map<String, byte[]> entries() {
        Map<String, byte[]> entries = new LinkedHashMap<>();
        entries.put(Entries.STATEMENT, signed.clone());
        entries.put(Entries.FORM, formBytes.clone());
        statement.assessed().forEach(image -> entries.put(Entries.image(image.sha256()),
                Objects.requireNonNull(images.get(image.slot()))));
        statement.old().forEach(image -> entries.put(Entries.image(image.sha256()),
                Objects.requireNonNull(oldImages.get(image.slot()))));
        return entries;
    }

    /**
     * Holds a package that nobody here has seen before to the keys that are valid now. When it was signed is its own
     * claim, and who has a lost key can claim any day; one that was seen in time stays what it is.
     *
     * @param now the moment it comes in, as the clock says
     * @throws Refusal PACKAGE_SENDER_REVOKED
     */
    public void requireStandingSender(Roster roster, Instant now) throws Refusal {
        Instant moment = roster.notBefore(now);
        if (statement.signers().stream().flatMap(signer -> roster.member(signer).stream())
                .anyMatch(signer -> signer.isRevokedAt(moment))) {
            throw new Refusal(Problem.PACKAGE_SENDER_REVOKED);
        }
    }

    /** What the result must repeat. */
    public Assignment assignment() {
        return new Assignment(statement.assignmentId(), identity, statement.form(), statement.kind(),
                statement.number(), statement.round(), statement.practice(), statement.procedureVersion(),
                statement.policy(), logbook.retake().map(Retake::basis), logbook.countedSlots());
    }
}
