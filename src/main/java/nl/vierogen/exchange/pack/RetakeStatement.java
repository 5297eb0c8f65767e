package nl.vierogen.exchange.pack;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import nl.vierogen.exchange.form.FormReference;
import nl.vierogen.json.MemberBounds;
import nl.vierogen.logbook.Policy;
import nl.vierogen.logbook.Basis;
import nl.vierogen.logbook.Correction;
import nl.vierogen.logbook.Kept;
import nl.vierogen.logbook.LogbookCase;
import nl.vierogen.logbook.LogbookImage;
import nl.vierogen.logbook.LogbookKind;
import nl.vierogen.logbook.Retake;
import nl.vierogen.logbook.Round;
import nl.vierogen.logbook.Sha256;
import nl.vierogen.logbook.SlotId;
import nl.vierogen.trust.KeyId;

/**
 * The statement of a retake. The components that {@link PackageStatement} names mean what it says.
 *
 * @param round always RETAKE
 * @param basis what is assessed
 * @param firstAssessedOn day on which the first result was sealed; empty for NO_FIRST only
 * @param bureauFindings what the Bureau recorded before it stripped the new images
 * @param images in the order of the form; of each slot the new one, then the old one if there is one
 * @param corrections what was asked, of each slot with an old image
 */
public record RetakeStatement(int formatVersion, String packageId, String assignmentId, String number,
        LogbookKind kind, Round round, boolean practice, KeyId recipient, List<KeyId> signers, Instant issuedAt,
        int rosterVersion, String procedureVersion, FormReference form, LocalDate submittedOn,
        Optional<LocalDate> resubmittedOn, LocalDate dueOn, Optional<Sha256> replaces, Policy policy, Basis basis,
        Optional<LocalDate> firstAssessedOn, List<String> checkedByBureau, List<BureauFinding> bureauFindings,
        List<LogbookCase> cases, List<RetakeImage> images, Map<SlotId, Correction> corrections,
        List<Kept> kept) implements PackageStatement {
    /** Version of the format this program writes. */
    public static final int FORMAT_VERSION = 1;

    /** @throws IllegalArgumentException naming the member that is out of bounds */
    public RetakeStatement {
        MemberBounds.require(round == Round.RETAKE, "round");
        StatementBounds.ids(packageId, assignmentId, number, rosterVersion, procedureVersion);
        signers = StatementBounds.signers(signers);
        checkedByBureau = StatementBounds.conditions(checkedByBureau);
        bureauFindings = StatementBounds.findings(bureauFindings);
        cases = StatementBounds.distinct(cases, StatementBounds.MOST_IMAGES, "cases");
        images = StatementBounds.distinct(images, 2 * StatementBounds.MOST_IMAGES, "images");
        MemberBounds.require(corrections.size() <= StatementBounds.MOST_IMAGES, "corrections");
        corrections = Collections.unmodifiableMap(new TreeMap<>(corrections));
        kept = StatementBounds.distinct(kept, StatementBounds.MOST_IMAGES, "kept");
    }

    @Override
    public List<LogbookImage> assessed() {
        return images(RetakeImage.Role.NEW);
    }

    @Override
    public List<LogbookImage> old() {
        return images(RetakeImage.Role.OLD);
    }

    @Override
    public List<BureauFinding> findings() {
        return bureauFindings;
    }

    @Override
    public Optional<LocalDate> madeAfter() {
        return firstAssessedOn;
    }

    @Override
    public Optional<Retake> retake() {
        Map<SlotId, LogbookImage> oldImages = new LinkedHashMap<>();
        old().forEach(image -> oldImages.put(image.slot(), image));
        return Optional.of(new Retake(basis, firstAssessedOn, oldImages, corrections, kept));
    }

    private List<LogbookImage> images(RetakeImage.Role role) {
        return images.stream().filter(image -> image.role() == role).map(RetakeImage::image).toList();
    }
}
