package nl.vierogen.exchange.pack.folder;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.vierogen.exchange.jpeg.DecodeCheck;
import nl.vierogen.exchange.jpeg.JpegStripper;
import nl.vierogen.exchange.jpeg.Stripped;
import nl.vierogen.exchange.pack.BureauFinding;
import nl.vierogen.exchange.pack.FirstRoundStatement;
import nl.vierogen.exchange.pack.PackageDraft;
import nl.vierogen.exchange.pack.PackageReader;
import nl.vierogen.exchange.pack.PackageWriter;
import nl.vierogen.exchange.pack.round.HandedIn;
import nl.vierogen.exchange.pack.round.NoFirst;
import nl.vierogen.exchange.pack.round.NoFirstPackaging;
import nl.vierogen.exchange.pack.round.RoundOrder;
import nl.vierogen.logbook.CaseId;
import nl.vierogen.logbook.Examination;
import nl.vierogen.logbook.LogbookImage;
import nl.vierogen.logbook.Round;
import nl.vierogen.logbook.Sha256;
import nl.vierogen.logbook.SlotId;
import nl.vierogen.problem.Problem;
import nl.vierogen.problem.Refusal;
import nl.vierogen.trust.Identity;
import nl.vierogen.trust.KeyId;
import nl.vierogen.trust.PublicIdentity;
import nl.vierogen.trust.Role;
import nl.vierogen.trust.Roster;

/** Packs whole logbooks as the Bureau: strips, walks and decodes every image, signs, encrypts, and reads it back. */
public final class Packing {
    private static final Duration LONGEST_DECODING = Duration.ofSeconds(10);

    private final Identity bureau;
    private final Roster roster;
    private final Clock clock;

    public Packing(Identity bureau, Roster roster, Clock clock) {
        this.bureau = bureau;
        this.roster = roster;
        this.clock = clock;
    }

    /**
     * Packs a folder for an assessor of the roster.
     *
     * @throws Refusal as {@link LogbookFolder#read} and {@link #pack(LogbookDraft, KeyId, PackOrder)}
     */
    public PackedLogbook pack(Path folder, KeyId recipient, PackOrder order) throws Refusal {
        return pack(LogbookFolder.read(folder, clock), recipient, order);
    }

    /**
     * Packs a draft for an assessor of the roster. The Bureau's own key can open the package as well.
     *
     * @throws Refusal JPEG_* with the image's name, PACK_RECIPIENT_UNKNOWN, SIGNER_ROLE when the packer is not the
     * Bureau of the roster, or what reading back refuses
     */
    public PackedLogbook pack(LogbookDraft draft, KeyId recipient, PackOrder order) throws Refusal {
        Instant now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        if (roster.member(bureau.keyId()).filter(member -> member.role() == Role.BUREAU).isEmpty()) {
            throw new Refusal(Problem.SIGNER_ROLE);
        }
        PublicIdentity assessor = recipient(recipient, now);
        Map<SlotId, byte[]> jpegs = new LinkedHashMap<>();
        List<PackedImage> report = new ArrayList<>();
        for (LogbookDraft.DraftImage image : draft.images()) {
            Stripped stripped = JpegStripper.strip(image.jpeg(), image.name());
            new DecodeCheck(LONGEST_DECODING).require(stripped.jpeg(), stripped.facts(), image.name());
            jpegs.put(image.slot(), stripped.jpeg());
            report.add(packed(image, stripped));
        }
        byte[] file = PackageWriter.write(draft(draft, recipient, order, now, report, jpegs), bureau,
                List.of(assessor, bureau.publicIdentity()));
        return new PackedLogbook(file, PackageReader.openAsBureau(file, bureau, roster), report);
    }

    private PublicIdentity recipient(KeyId keyId, Instant now) throws Refusal {
        return roster.member(keyId).filter(member -> member.role() == Role.ASSESSOR && member.isValidAt(now))
                .orElseThrow(() -> new Refusal(Problem.PACK_RECIPIENT_UNKNOWN, keyId)).identity();
    }

    private static PackedImage packed(LogbookDraft.DraftImage image, Stripped stripped) {
        byte[] jpeg = stripped.jpeg();
        LogbookImage packed = new LogbookImage(image.slot(), image.examination(), Sha256.of(jpeg), jpeg.length,
                stripped.facts().width(), stripped.facts().height());
        return new PackedImage(packed, image.name(), stripped.stripped(), stripped.signs());
    }

    private PackageDraft draft(LogbookDraft draft, KeyId recipient, PackOrder order, Instant now,
            List<PackedImage> report, Map<SlotId, byte[]> jpegs) throws Refusal {
        return switch (draft.round()) {
            case FIRST -> new PackageDraft(first(draft, recipient, order, now, report), draft.form().bytes(), jpegs,
                    Map.of());
            case RETAKE -> NoFirstPackaging.draft(
                    new NoFirst(draft.number(), roster.practice(), order.procedureVersion(), draft.form(),
                            order.policy()),
                    handedIn(draft, order, report, jpegs),
                    new RoundOrder(order.packageId(), order.assignmentId(), bureau.keyId(), recipient,
                            roster.version(), now, draft.dueOn()));
            case SECOND_OPINION -> throw new Refusal(Problem.PACK_ROUND_DIFFERS, draft.round());
        };
    }

    private FirstRoundStatement first(LogbookDraft draft, KeyId recipient, PackOrder order, Instant now,
            List<PackedImage> report) {
        return new FirstRoundStatement(FirstRoundStatement.FORMAT_VERSION, order.packageId(), order.assignmentId(),
                draft.number(), draft.form().form().kind(), Round.FIRST, roster.practice(), recipient,
                List.of(bureau.keyId()), now, roster.version(), order.procedureVersion(), draft.form().reference(),
                draft.submittedOn(), order.resubmittedOn(), draft.dueOn(), order.replaces(), order.policy(),
                order.checkedByBureau(), findings(report), draft.cases(),
                report.stream().map(PackedImage::image).toList());
    }

    private static HandedIn handedIn(LogbookDraft draft, PackOrder order, List<PackedImage> report,
            Map<SlotId, byte[]> jpegs) {
        Map<CaseId, Examination> examinations = new LinkedHashMap<>();
        draft.cases().forEach(one -> examinations.put(one.id(), one.examinations().getFirst()));
        return new HandedIn(draft.submittedOn(), order.resubmittedOn(), order.replaces(), examinations, jpegs,
                order.checkedByBureau(), findings(report));
    }

    private static List<BureauFinding> findings(List<PackedImage> report) {
        return report.stream().flatMap(image -> image.signs().stream()
                .map(sign -> new BureauFinding(image.image().slot(), sign.kind(), sign.detail()))).toList();
    }
}
