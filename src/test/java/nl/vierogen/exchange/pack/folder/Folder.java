package nl.vierogen.exchange.pack.folder;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import nl.vierogen.exchange.jpeg.Jpegs;
import nl.vierogen.exchange.pack.LogbookRules;
import nl.vierogen.exchange.pack.Packages;
import nl.vierogen.json.StrictJson;
import nl.vierogen.logbook.CaseId;
import nl.vierogen.problem.Refusal;
import nl.vierogen.scoring.FormSlot;
import nl.vierogen.scoring.ScoreForm;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A folder as the Bureau fills it, with a sound description to spoil. */
final class Folder {
    private static final List<byte[]> JPEGS = IntStream.range(0, 12).mapToObj(Jpegs::small).toList();

    private final Path path;
    private ObjectNode description;

    private Folder(Path path, ObjectNode description) {
        this.path = path;
        this.description = description;
    }

    static Folder biometry(Path path) {
        return of(path, "biometrie");
    }

    static Folder dating(Path path) {
        return of(path, "termijn");
    }

    private static Folder of(Path path, String formId) {
        ScoreForm form = Packages.form(formId).form();
        ObjectNode description = read("""
                {"number": "LB2026-0412", "kind": "%s", "round": "FIRST", "submittedOn": "2026-11-02",
                 "dueOn": "2026-11-30", "form": "%s", "cases": [], "images": []}""".formatted(form.kind(), formId));
        for (CaseId id : LogbookRules.cases(form)) {
            ObjectNode examination = description.withArray("cases").addObject().put("id", id.value())
                    .putArray("examinations").addObject().put("id", "e1").put("bmi", 23.4)
                    .put("gestationalAge", "28w+3d").put("examinedOn", "2026-10-12");
            if (LogbookRules.hasRoute(form, id)) {
                examination.put("route", "TA");
            }
        }
        Folder folder = new Folder(path, description);
        for (FormSlot slot : form.slots()) {
            String file = "beeld " + slot.id() + ".JPG";
            folder.file(file, JPEGS.get(folder.images().size()));
            folder.images().addObject().put("slot", slot.id().value()).put("file", file);
        }
        return folder.describe();
    }

    Folder change(Consumer<ObjectNode> change) {
        change.accept(description);
        return describe();
    }

    Folder describe() {
        return file("logbook.json", StrictJson.write(description));
    }

    Folder text(String logbookJson) {
        description = read(logbookJson);
        return file("logbook.json", logbookJson.getBytes(StandardCharsets.UTF_8));
    }

    Folder file(String name, byte[] content) {
        try {
            Files.write(path.resolve(name), content);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Folder delete(String name) {
        try {
            Files.delete(path.resolve(name));
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Path path() {
        return path;
    }

    ArrayNode images() {
        return description.withArray("images");
    }

    private static ObjectNode read(String json) {
        try {
            return StrictJson.read(json.getBytes(StandardCharsets.UTF_8), ObjectNode.class);
        } catch (Refusal e) {
            throw new IllegalArgumentException(e);
        }
    }
}
