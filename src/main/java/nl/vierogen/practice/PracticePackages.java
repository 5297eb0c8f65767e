package nl.vierogen.practice;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import nl.vierogen.exchange.form.BuiltInForms;
import nl.vierogen.exchange.form.FormFile;
import nl.vierogen.exchange.form.ProcedureReader;
import nl.vierogen.exchange.pack.FirstRoundStatement;
import nl.vierogen.exchange.pack.LogbookPackage;
import nl.vierogen.exchange.pack.LogbookRules;
import nl.vierogen.exchange.pack.PackageDraft;
import nl.vierogen.exchange.pack.PackageStatement;
import nl.vierogen.exchange.pack.PackageWriter;
import nl.vierogen.exchange.pack.RetakeImage;
import nl.vierogen.exchange.pack.RetakeStatement;
import nl.vierogen.exchange.pack.SecondOpinionStatement;
import nl.vierogen.exchange.pack.round.HandedIn;
import nl.vierogen.exchange.pack.round.RetakePackaging;
import nl.vierogen.exchange.pack.round.RoundOrder;
import nl.vierogen.exchange.pack.round.SecondOpinionPackaging;
import nl.vierogen.exchange.result.payload.ResultPayload;
import nl.vierogen.logbook.Logbook;
import nl.vierogen.logbook.LogbookImage;
import nl.vierogen.logbook.Policy;
import nl.vierogen.logbook.Retake;
import nl.vierogen.problem.Refusal;
import nl.vierogen.trust.KeyId;
import nl.vierogen.trust.PublicIdentity;
import nl.vierogen.trust.statement.PracticeKeys;

/** Packs practice logbooks as the Bureau packs real ones, with the practice keys. */
public final class PracticePackages {
    private static final List<String> CHECKED = List.of("a", "b", "c", "d", "e");
    private static final int DAYS_TO_ASSESS = 28;

    private PracticePackages() {
    }

    /** The package of a practice logbook for the practice assessor: the bytes of a {@code .logboek}. */
    public static byte[] pack(PracticeLogbook practice, Instant issuedAt) {
        Drawing drawing = Drawing.of(practice.pictures());
        Drawing old = Drawing.of(practice.oldPictures());
        FormFile form = BuiltInForms.newest(practice.logbook().kind().name().toLowerCase(Locale.ROOT)).orElseThrow();
        PackageStatement statement = switch (practice.logbook().round()) {
            case FIRST -> first(practice.logbook(), form, issuedAt, drawing);
            case RETAKE -> retake(practice.logbook(), form, issuedAt, drawing, old);
            case SECOND_OPINION -> secondOpinion(practice.logbook(), form, issuedAt, drawing);
        };
        return write(new PackageDraft(statement, form.bytes(), drawing.jpegs(), old.jpegs()),
                PracticeKeys.assessor().publicIdentity());
    }

    /**
     * The retake of a practice logbook that failed: newly drawn pictures for exactly the marked slots, handed in on the
     * day of issue. To be made after the first assessment, that day must be a later one than the day of the result.
     *
     * @param first package of the first round, opened
     * @param result what was sealed of it
     * @param recipient who is to assess the retake
     * @throws Refusal as {@link RetakePackaging#draft}
     */
    public static byte[] retake(LogbookPackage first, ResultPayload result, PublicIdentity recipient,
            Instant issuedAt) throws Refusal {
        HandedIn handedIn = new MadeAgain(first, result, day(issuedAt)).handedIn();
        return write(RetakePackaging.draft(first, result, handedIn, order(recipient, issuedAt)), recipient);
    }

    /**
     * The second opinion on a practice retake.
     *
     * @param retake package of the retake, opened
     * @param number the new pseudonym
     * @param recipient who is to give the second opinion
     * @throws Refusal as {@link SecondOpinionPackaging#draft}
     */
    public static byte[] secondOpinion(LogbookPackage retake, String number, PublicIdentity recipient,
            Instant issuedAt) throws Refusal {
        return write(SecondOpinionPackaging.draft(retake, number, order(recipient, issuedAt)), recipient);
    }

    private static FirstRoundStatement first(Logbook logbook, FormFile form, Instant issuedAt, Drawing drawing) {
        return new FirstRoundStatement(FirstRoundStatement.FORMAT_VERSION, packageId(logbook), assignmentId(logbook),
                logbook.number(), logbook.kind(), logbook.round(), true, PracticeKeys.assessor().keyId(), signers(),
                issuedAt, PracticeKeys.roster().version(), ProcedureReader.newest().version(), form.reference(),
                logbook.submittedOn(), logbook.resubmittedOn(), logbook.dueOn(), Optional.empty(), Policy.USUAL,
                CHECKED, List.of(), logbook.cases(), drawing.images(_ -> PracticeExamination.ID));
    }

    private static RetakeStatement retake(Logbook logbook, FormFile form, Instant issuedAt, Drawing drawing,
            Drawing old) {
        Retake retake = logbook.retake().orElseThrow();
        List<LogbookImage> oldImages = old.images(_ -> PracticeExamination.ID);
        List<RetakeImage> images = new ArrayList<>();
        for (LogbookImage made : drawing.images(_ -> PracticeExamination.AGAIN)) {
            images.add(RetakeImage.of(made, RetakeImage.Role.NEW));
            oldImages.stream().filter(image -> image.slot().equals(made.slot()))
                    .forEach(image -> images.add(RetakeImage.of(image, RetakeImage.Role.OLD)));
        }
        return new RetakeStatement(RetakeStatement.FORMAT_VERSION, packageId(logbook), assignmentId(logbook),
                logbook.number(), logbook.kind(), logbook.round(), true, PracticeKeys.assessor().keyId(), signers(),
                issuedAt, PracticeKeys.roster().version(), ProcedureReader.newest().version(), form.reference(),
                logbook.submittedOn(), logbook.resubmittedOn(), logbook.dueOn(), Optional.empty(), Policy.USUAL,
                retake.basis(), retake.firstAssessedOn(), HandedIn.CHECKED, List.of(), logbook.cases(), images,
                retake.corrections(), retake.kept());
    }

    private static SecondOpinionStatement secondOpinion(Logbook logbook, FormFile form, Instant issuedAt,
            Drawing drawing) {
        return new SecondOpinionStatement(SecondOpinionStatement.FORMAT_VERSION, packageId(logbook),
                assignmentId(logbook), logbook.number(), logbook.kind(), logbook.round(), true,
                PracticeKeys.assessor().keyId(), signers(), issuedAt, PracticeKeys.roster().version(),
                ProcedureReader.newest().version(), form.reference(), logbook.submittedOn(), logbook.resubmittedOn(),
                logbook.dueOn(), Optional.empty(), Policy.USUAL, logbook.madeAfter(), HandedIn.CHECKED, List.of(),
                logbook.cases(), drawing.images(_ -> PracticeExamination.ID), logbook.kept());
    }

    private static byte[] write(PackageDraft draft, PublicIdentity recipient) {
        return PackageWriter.write(draft, PracticeKeys.bureau(),
                List.of(recipient, PracticeKeys.bureau().publicIdentity()));
    }

    private static RoundOrder order(PublicIdentity recipient, Instant issuedAt) {
        return RoundOrder.fresh(PracticeKeys.bureau().keyId(), recipient.keyId(), PracticeKeys.roster(), issuedAt,
                day(issuedAt).plusDays(DAYS_TO_ASSESS));
    }

    private static List<KeyId> signers() {
        return List.of(PracticeKeys.bureau().keyId());
    }

    private static LocalDate day(Instant issuedAt) {
        return LocalDate.ofInstant(issuedAt, LogbookRules.ZONE);
    }

    private static String assignmentId(Logbook logbook) {
        return "OEFENING-" + logbook.number();
    }

    // an id of the Bureau's; what names the package for sure is the digest of what was signed
    private static String packageId(Logbook logbook) {
        String name = logbook.number() + " " + logbook.submittedOn();
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)).toString();
    }
}
