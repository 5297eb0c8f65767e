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
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A folder as the Bureau fills it, with a sound description to spoil. */
public final class Folder {
    private static final List<byte[]> JPEGS = IntStream.range(0, 12).mapToObj(Jpegs::small).toList();

    private final Path path;
    private ObjectNode description;

    private Folder(Path path, ObjectNode description) {
        this.path = path;
        this.description = description;
    }

    public static Folder biometry(Path path) {
        return of(path, "biometrie");
    }

    public static Folder dating(Path path) {
        return of(path, "termijn");
    }

    /** What was made again of some slots, each in an examination {@code e2} of its own case. */
    public static Folder remade(Path path, String formId, String examinedOn, String... slots) {
        Folder folder = of(path, formId);
        List<String> wanted = List.of(slots);
        List<String> cases = wanted.stream().map(slot -> slot.split("-")[0]).toList();
        for (int i = folder.images().size() - 1; i >= 0; i--) {
            JsonNode image = folder.images().get(i);
            if (!wanted.contains(image.path("slot").asString())) {
                folder.delete(image.path("file").asString());
                folder.images().remove(i);
            } else {
                folder.file(image.path("file").asString(), Jpegs.small(100 + i));
            }
        }
        ArrayNode described = folder.description.withArray("cases");
        for (int i = described.size() - 1; i >= 0; i--) {
            if (!cases.contains(described.get(i).path("id").asString())) {
                described.remove(i);
            } else {
                ((ObjectNode) described.get(i).path("examinations").get(0)).put("id", "e2").put("examinedOn",
                        examinedOn);
            }
        }
        return folder.change(logbook -> logbook.put("round", "RETAKE"));
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

    public Folder change(Consumer<ObjectNode> change) {
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

    public Folder file(String name, byte[] content) {
        try {
            Files.write(path.resolve(name), content);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Folder delete(String name) {
        try {
            Files.delete(path.resolve(name));
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Path path() {
        return path;
    }

    public ArrayNode images() {
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
