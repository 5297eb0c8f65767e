package nl.vierogen.exchange.pack;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import nl.vierogen.exchange.result.Assignment;
import nl.vierogen.logbook.Logbook;
import nl.vierogen.logbook.LogbookImage;
import nl.vierogen.logbook.Sha256;
import nl.vierogen.logbook.SlotId;
import nl.vierogen.scoring.ScoreForm;

/**
 * A package of which every byte was found to be as the Bureau signed it. In memory only.
 *
 * @param identity digest of the signed statement: what a result names the package by
 * @param signed the signed statement as it came
 * @param statement what the Bureau signed
 * @param form score form
 * @param formBytes the form as it came
 * @param images JPEG of each slot, in the order of the form
 * @param logbook the logbook as the assessor sees it
 */
public record LogbookPackage(Sha256 identity, byte[] signed, PackageStatement statement, ScoreForm form,
        byte[] formBytes, Map<SlotId, byte[]> images, Logbook logbook) {
    public LogbookPackage {
        images = Collections.unmodifiableMap(new LinkedHashMap<>(images));
    }

    /** The entries as they came, byte for byte, to be sent on with something else. */
    public Map<String, byte[]> entries() {
        Map<String, byte[]> entries = new LinkedHashMap<>();
        entries.put(Entries.STATEMENT, signed.clone());
        entries.put(Entries.FORM, formBytes.clone());
        for (LogbookImage image : statement.images()) {
            entries.put(Entries.image(image.sha256()), Objects.requireNonNull(images.get(image.slot())));
        }
        return entries;
    }

    /** What the result must repeat. */
    public Assignment assignment() {
        return new Assignment(statement.assignmentId(), identity, statement.form(), statement.kind(),
                statement.number(), statement.round(), statement.practice(), statement.procedureVersion(),
                statement.policy(), Optional.empty(), form.slotIds());
    }
}
