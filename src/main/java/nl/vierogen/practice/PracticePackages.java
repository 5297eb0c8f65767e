package nl.vierogen.practice;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.vierogen.exchange.form.BuiltInForms;
import nl.vierogen.exchange.form.FormFile;
import nl.vierogen.exchange.form.ProcedureReader;
import nl.vierogen.exchange.pack.FirstRoundStatement;
import nl.vierogen.exchange.pack.PackageWriter;
import nl.vierogen.logbook.Policy;
import nl.vierogen.logbook.Logbook;
import nl.vierogen.logbook.LogbookImage;
import nl.vierogen.logbook.Sha256;
import nl.vierogen.logbook.SlotId;
import nl.vierogen.practice.image.PictureRequest;
import nl.vierogen.practice.image.Ultrasound;
import nl.vierogen.trust.PracticeKeys;

/** Packs practice logbooks as the Bureau packs real ones, with the practice keys. */
public final class PracticePackages {
    private static final List<String> CHECKED = List.of("a", "b", "c", "d", "e");

    private PracticePackages() {
    }

    /** The package of a practice logbook: the bytes of a {@code .logboek}. */
    public static byte[] pack(PracticeLogbook practice, Instant issuedAt) {
        Map<SlotId, byte[]> jpegs = draw(practice.pictures());
        Logbook logbook = practice.logbook();
        FormFile form = BuiltInForms.newest(logbook.kind().name().toLowerCase(Locale.ROOT)).orElseThrow();
        FirstRoundStatement statement = new FirstRoundStatement(FirstRoundStatement.FORMAT_VERSION,
                packageId(logbook), "OEFENING-" + logbook.number(), logbook.number(), logbook.kind(), logbook.round(),
                true, PracticeKeys.assessor().keyId(), List.of(PracticeKeys.bureau().keyId()), issuedAt,
                PracticeKeys.roster().version(), ProcedureReader.newest().version(), form.reference(),
                logbook.submittedOn(), Optional.empty(), logbook.dueOn(), Optional.empty(), Policy.USUAL, CHECKED,
                List.of(), logbook.cases(), images(practice.pictures(), jpegs));
        return PackageWriter.write(statement, form.bytes(), jpegs, PracticeKeys.bureau(),
                List.of(PracticeKeys.assessor().publicIdentity(), PracticeKeys.bureau().publicIdentity()));
    }

    // the pictures do not depend on each other and drawing them is most of the work
    private static Map<SlotId, byte[]> draw(Map<SlotId, PictureRequest> pictures) {
        return pictures.entrySet().parallelStream()
                .collect(Collectors.toConcurrentMap(Map.Entry::getKey, entry -> Ultrasound.jpeg(entry.getValue())));
    }

    private static List<LogbookImage> images(Map<SlotId, PictureRequest> pictures, Map<SlotId, byte[]> jpegs) {
        Map<SlotId, LogbookImage> images = new LinkedHashMap<>();
        pictures.forEach((slot, request) -> {
            byte[] jpeg = Objects.requireNonNull(jpegs.get(slot));
            images.put(slot, new LogbookImage(slot, PracticeExamination.ID, Sha256.of(jpeg), jpeg.length,
                    request.width(), request.height()));
        });
        return List.copyOf(images.values());
    }

    // an id of the Bureau's; what names the package for sure is the digest of what was signed
    private static String packageId(Logbook logbook) {
        String name = logbook.number() + " " + logbook.submittedOn();
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)).toString();
    }
}
