package nl.vierogen.exchange.pack.folder;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.vierogen.exchange.form.BuiltInForms;
import nl.vierogen.exchange.form.FormFile;
import nl.vierogen.exchange.pack.LogbookPackage;
import nl.vierogen.exchange.pack.LogbookRules;
import nl.vierogen.logbook.LogbookCase;
import nl.vierogen.logbook.Round;
import nl.vierogen.problem.Problem;
import nl.vierogen.problem.Refusal;
import nl.vierogen.scoring.ScoreForm;

/** A folder with JPEGs and {@code logbook.json}: every file in it is used, nothing outside of it is read. */
public final class LogbookFolder {
    private static final String DESCRIPTION = "logbook.json";

    private LogbookFolder() {
    }

    /**
     * Reads the folder.
     *
     * @param clock says which dates lie in the future
     * @throws Refusal PACK_* naming the entry, FORM_UNKNOWN, FORM_INVALID, FILE_NOT_FOUND, FILE_UNREADABLE,
     * FILE_TOO_LARGE
     */
    public static LogbookDraft read(Path folder, Clock clock) throws Refusal {
        FolderFiles files = FolderFiles.in(folder);
        Description description = description(files);
        Optional<FormFile> builtIn = BuiltInForms.newest(description.form());
        FormFile form = builtIn.isPresent() ? builtIn.get() : formFile(description.form(), files);
        // a whole logbook as a retake is one without a first round; any other is made from the result of the first
        require(description.round() != Round.SECOND_OPINION, "round");
        requireHead(description, form.form());
        DraftDates dates = new DraftDates(description, clock);
        List<LogbookCase> cases = new DraftCases(form.form(), dates).all(description.cases());
        Set<String> others = builtIn.isPresent() ? Set.of(DESCRIPTION) : Set.of(DESCRIPTION, description.form());
        return draft(description, dates, form, cases,
                new DraftImages(form.form(), cases).all(description.images(), files, others));
    }

    /**
     * Reads the folder of what was made again of a first logbook: some of its cases and images.
     *
     * @param first package of the first round, of which number and form are
     * @throws Refusal as {@link #read}
     */
    public static LogbookDraft readRemade(Path folder, Clock clock, LogbookPackage first) throws Refusal {
        FolderFiles files = FolderFiles.in(folder);
        Description description = description(files);
        FormFile form = FormFile.read(first.formBytes());
        require(description.round() == Round.RETAKE, "round");
        require(description.form().equals(form.form().id()), "form");
        require(description.number().equals(first.statement().number()), "number");
        requireHead(description, form.form());
        DraftDates dates = new DraftDates(description, clock);
        List<LogbookCase> cases = new DraftCases(form.form(), dates).some(description.cases());
        return draft(description, dates, form, cases,
                new DraftImages(form.form(), cases).some(description.images(), files, Set.of(DESCRIPTION)));
    }

    private static Description description(FolderFiles files) throws Refusal {
        if (!files.has(DESCRIPTION)) {
            throw new Refusal(Problem.PACK_DESCRIPTION_MISSING);
        }
        return Description.read(files.read(DESCRIPTION));
    }

    private static LogbookDraft draft(Description description, DraftDates dates, FormFile form,
            List<LogbookCase> cases, List<LogbookDraft.DraftImage> images) {
        return new LogbookDraft(description.round(), description.number(), dates.submittedOn(), dates.dueOn(), form,
                cases, images);
    }

    private static FormFile formFile(String name, FolderFiles files) throws Refusal {
        FolderFiles.requirePlain(name);
        if (name.equals(DESCRIPTION) || !files.has(name)) {
            throw new Refusal(Problem.FORM_UNKNOWN, name);
        }
        return FormFile.read(files.read(name));
    }

    private static void requireHead(Description description, ScoreForm form) throws Refusal {
        require(description.kind() == form.kind(), "kind");
        require(LogbookRules.isNumber(description.number()), "number");
    }

    private static void require(boolean holds, String place) throws Refusal {
        if (!holds) {
            throw new Refusal(Problem.PACK_DESCRIPTION_INVALID, place);
        }
    }
}
