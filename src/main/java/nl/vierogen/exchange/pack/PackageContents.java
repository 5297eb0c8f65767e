package nl.vierogen.exchange.pack;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.vierogen.exchange.form.FormFile;
import nl.vierogen.exchange.form.FormReference;
import nl.vierogen.exchange.jpeg.JpegFacts;
import nl.vierogen.exchange.jpeg.JpegWalker;
import nl.vierogen.exchange.pack.zip.StrictZip;
import nl.vierogen.logbook.LogbookImage;
import nl.vierogen.logbook.Sha256;
import nl.vierogen.logbook.SlotId;
import nl.vierogen.problem.Problem;
import nl.vierogen.problem.Refusal;
import nl.vierogen.scoring.ScoreForm;

/** Holds every entry of an opened package against its signed statement. */
final class PackageContents {
    /** Behind the slot in the name of an old image, for refusals. */
    private static final String OLD = "/OLD";

    private final StrictZip zip;
    private final PackageStatement statement;
    private final Map<Sha256, byte[]> read = new HashMap<>();

    PackageContents(StrictZip zip, PackageStatement statement) {
        this.zip = zip;
        this.statement = statement;
    }

    LogbookPackage read(Sha256 identity) throws Refusal {
        requireEntries();
        FormFile file = form();
        ScoreForm form = file.form();
        StatementConsistency.require(statement, form);
        return new LogbookPackage(identity, statement, form, file.bytes(), jpegs(statement.assessed(), ""),
                jpegs(statement.old(), OLD), statement.logbook());
    }

    private void requireEntries() throws Refusal {
        Set<String> expected = Entries.all(statement);
        for (String name : zip.names()) {
            if (!expected.contains(name)) {
                throw new Refusal(Problem.PACKAGE_ENTRY_UNEXPECTED, name);
            }
        }
        requirePresent(statement.assessed(), "");
        requirePresent(statement.old(), OLD);
    }

    private void requirePresent(List<LogbookImage> images, String role) throws Refusal {
        for (LogbookImage image : images) {
            if (zip.size(Entries.image(image.sha256())).isEmpty()) {
                throw new Refusal(Problem.PACKAGE_ENTRY_MISSING, image.slot() + role);
            }
        }
    }

    private FormFile form() throws Refusal {
        byte[] bytes = zip.content(Entries.FORM);
        requireSame(Sha256.of(bytes).equals(statement.form().sha256()), Entries.FORM);
        FormFile file = FormFile.read(bytes);
        FormReference reference = file.reference();
        requireSame(reference.equals(statement.form()), Entries.FORM);
        return file;
    }

    /** Old images are checked as the new ones are: they are shown by the same program. */
    private Map<SlotId, byte[]> jpegs(List<LogbookImage> images, String role) throws Refusal {
        Map<SlotId, byte[]> jpegs = new LinkedHashMap<>();
        for (LogbookImage image : images) {
            String place = image.slot() + role;
            byte[] known = read.get(image.sha256());
            byte[] jpeg = known == null ? jpeg(image, place) : known;
            requireStated(image, jpeg, place);
            read.put(image.sha256(), jpeg);
            jpegs.put(image.slot(), jpeg);
        }
        return jpegs;
    }

    /** The length is compared before anything is inflated. */
    private byte[] jpeg(LogbookImage image, String place) throws Refusal {
        String name = Entries.image(image.sha256());
        requireSame(zip.size(name).filter(size -> size == image.bytes()).isPresent(), place);
        byte[] jpeg = zip.content(name);
        requireSame(Sha256.of(jpeg).equals(image.sha256()), place);
        return jpeg;
    }

    private static void requireStated(LogbookImage image, byte[] jpeg, String place) throws Refusal {
        JpegFacts facts = JpegWalker.requireBare(jpeg, place);
        requireSame(jpeg.length == image.bytes() && facts.width() == image.width()
                && facts.height() == image.height(), place);
    }

    private static void requireSame(boolean same, Object entry) throws Refusal {
        if (!same) {
            throw new Refusal(Problem.PACKAGE_ENTRY_DIFFERS, entry);
        }
    }
}
