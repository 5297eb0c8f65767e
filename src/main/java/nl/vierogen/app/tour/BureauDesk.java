package nl.vierogen.app.tour;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import nl.vierogen.app.tour.camera.Camera;
import nl.vierogen.exchange.form.ProcedureReader;
import nl.vierogen.exchange.pack.LogbookPackage;
import nl.vierogen.exchange.pack.PackageReader;
import nl.vierogen.exchange.result.VerifiedResult;
import nl.vierogen.exchange.result.payload.ResultPayload;
import nl.vierogen.ledger.ResultCheck;
import nl.vierogen.letter.Letter;
import nl.vierogen.letter.LetterSources;
import nl.vierogen.letter.pdf.LetterPages;
import nl.vierogen.letter.pdf.LetterPdf;
import nl.vierogen.practice.PracticePackages;
import nl.vierogen.problem.Problem;
import nl.vierogen.problem.Refusal;
import nl.vierogen.procedure.Procedure;
import nl.vierogen.store.file.AtomicFile;
import nl.vierogen.trust.statement.PracticeKeys;

/** What the Bureau does between the rounds, with nothing but files and the practice keys. */
final class BureauDesk {
    private static final float LETTER_SCALE = 1.5f; // pixels a point
    private static final String SECOND_OPINION = "OEF-S2";

    private final Path folder;

    BureauDesk(Path folder) {
        this.folder = folder;
    }

    /** Verifies the result, holds it against its package, and writes the letter beside it with a picture of a page. */
    Proof prove(Path file, Path packageFile) throws Refusal {
        LogbookPackage pack = PackageReader.openAsBureau(bytes(packageFile), PracticeKeys.bureau(),
                PracticeKeys.roster());
        VerifiedResult result = ResultCheck.of(pack, PracticeKeys.roster()).check(bytes(file)).result();
        result.requireMatches(pack.assignment());
        result.requireRecipient(pack.statement().recipient(), PracticeKeys.roster());
        letter(result.payload(), pack, stem(file));
        return new Proof(result, pack);
    }

    /** The package of the retake of what failed, for the practice assessor, made on the clock's day. */
    Path retake(Proof failed, Clock clock) throws Refusal {
        return write(failed.payload().number() + "-herkansing", PracticePackages.retake(failed.pack(),
                failed.payload(), PracticeKeys.assessor().publicIdentity(), clock.instant()));
    }

    /** The package of the second opinion on a retake, for someone who saw none of it. */
    Path secondOpinion(Proof retake, Clock clock) throws Refusal {
        return write(SECOND_OPINION, PracticePackages.secondOpinion(retake.pack(), SECOND_OPINION,
                PracticeKeys.independent().publicIdentity(), clock.instant()));
    }

    private Path write(String name, byte[] pack) throws Refusal {
        Path file = folder.resolve(name + ".logboek");
        AtomicFile.write(file, pack);
        return file;
    }

    private void letter(ResultPayload payload, LogbookPackage pack, String name) throws Refusal {
        Procedure procedure = ProcedureReader.shipped(payload.procedureVersion())
                .orElseThrow(() -> new Refusal(Problem.PROCEDURE_UNKNOWN, payload.procedureVersion()));
        byte[] pdf = LetterPdf
                .write(Letter.of(payload, pack.form(), procedure, LetterSources.of(pack, _ -> Optional.empty())));
        AtomicFile.write(folder.resolve(name + ".pdf"), pdf);
        LetterPages.Page page = LetterPages.render(pdf, LETTER_SCALE).getFirst();
        WritableImage picture = new WritableImage(page.width(), page.height());
        picture.getPixelWriter().setPixels(0, 0, page.width(), page.height(), PixelFormat.getIntArgbInstance(),
                page.argb(), 0, page.width());
        Camera.write(folder.resolve("brieven").resolve(name + ".png"), picture);
    }

    private static String stem(Path file) {
        String name = String.valueOf(file.getFileName());
        return name.substring(0, name.lastIndexOf('.'));
    }

    private static byte[] bytes(Path file) throws Refusal {
        try {
            return Files.readAllBytes(file);
        } catch (IOException failed) {
            throw new Refusal(failed, Problem.FILE_UNREADABLE, file.getFileName());
        }
    }
}
