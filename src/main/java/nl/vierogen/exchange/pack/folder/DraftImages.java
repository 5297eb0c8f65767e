package nl.vierogen.exchange.pack.folder;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.vierogen.exchange.pack.folder.Description.ImageText;
import nl.vierogen.logbook.LogbookCase;
import nl.vierogen.problem.Problem;
import nl.vierogen.problem.Refusal;
import nl.vierogen.scoring.FormSlot;
import nl.vierogen.scoring.ScoreForm;

/** Reads the images of a description beside the form and fetches their files. */
final class DraftImages {
    private final ScoreForm form;
    private final List<LogbookCase> cases;

    DraftImages(ScoreForm form, List<LogbookCase> cases) {
        this.form = form;
        this.cases = cases;
    }

    /** Every slot of the form, in its order, with its image. */
    List<LogbookDraft.DraftImage> all(List<ImageText> texts, FolderFiles files, Set<String> otherFiles)
            throws Refusal {
        List<LogbookDraft.DraftImage> images = some(texts, files, otherFiles);
        for (FormSlot slot : form.slots()) {
            if (images.stream().noneMatch(image -> image.slot().equals(slot.id()))) {
                throw new Refusal(Problem.PACK_SLOT_MISSING, slot.id());
            }
        }
        return images;
    }

    /**
     * Those slots of the form that have an image, in its order; every file is checked before the first is read.
     *
     * @throws Refusal also PACK_CASE_MISSING for an image of a case that is not described
     */
    List<LogbookDraft.DraftImage> some(List<ImageText> texts, FolderFiles files, Set<String> otherFiles)
            throws Refusal {
        Map<String, ImageText> bySlot = bySlot(texts);
        requireFiles(texts, files, otherFiles);
        List<LogbookDraft.DraftImage> images = new ArrayList<>();
        for (FormSlot slot : form.slots()) {
            ImageText text = bySlot.get(slot.id().value());
            if (text != null) {
                images.add(new LogbookDraft.DraftImage(slot.id(), examination(slot, text), text.file(),
                        files.read(text.file())));
            }
        }
        return images;
    }

    private Map<String, ImageText> bySlot(List<ImageText> texts) throws Refusal {
        Map<String, ImageText> bySlot = new HashMap<>();
        for (ImageText text : texts) {
            if (form.slots().stream().noneMatch(slot -> slot.id().value().equals(text.slot()))) {
                throw new Refusal(Problem.PACK_SLOT_UNKNOWN, text.slot());
            }
            if (bySlot.put(text.slot(), text) != null) {
                throw new Refusal(Problem.PACK_SLOT_TWICE, text.slot());
            }
        }
        return bySlot;
    }

    private static void requireFiles(List<ImageText> texts, FolderFiles files, Set<String> otherFiles)
            throws Refusal {
        Set<String> names = new HashSet<>(otherFiles);
        for (ImageText text : texts) {
            FolderFiles.requirePlain(text.file());
            if (!names.add(text.file())) {
                throw new Refusal(Problem.PACK_FILE_TWICE, text.file());
            }
            if (!files.has(text.file())) {
                throw new Refusal(Problem.PACK_IMAGE_MISSING, text.file());
            }
        }
        String surplus = files.otherThan(names).orElse("");
        if (!surplus.isEmpty()) {
            throw new Refusal(Problem.PACK_IMAGE_SURPLUS, surplus);
        }
    }

    /** An image may leave it out when its case has one. */
    private String examination(FormSlot slot, ImageText text) throws Refusal {
        LogbookCase one = cases.stream().filter(candidate -> candidate.id().equals(slot.caseId())).findFirst()
                .orElseThrow(() -> new Refusal(Problem.PACK_CASE_MISSING, slot.caseId()));
        String id = text.examination().orElse(one.examinations().getFirst().id());
        if (one.examination(id).isEmpty()) {
            throw new Refusal(Problem.PACK_CASE_INVALID, slot.caseId(), slot.id() + "/examination");
        }
        return id;
    }
}
