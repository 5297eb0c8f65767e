package nl.vierogen.ui.dialog;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** Kinds of files a person chooses. */
public enum FileKind {
    /** What comes in: a package from the Bureau, or a colleague's request or answer. */
    LOGBOOK("ui.file.logbook", "logboek", "meekijk"),
    /** A signed result. */
    RESULT("ui.file.result", "uitslag"),
    /** A request to look along, or the answer to one. */
    REVIEW("ui.file.review", "meekijk"),
    /** A letter to a sonographer. */
    LETTER("ui.file.letter", "pdf"),
    /** Someone's own keys. */
    IDENTITY("ui.file.identity", "sleutel"),
    /** All of someone's work. */
    WORK_COPY("ui.file.work-copy", "werkkopie"),
    /** What brings someone's keys back: all of her work, or the keys alone. */
    BACKUP("ui.file.backup", "werkkopie", "sleutel"),
    /** What an assessor sends to the Bureau to take part. */
    ENROLMENT("ui.file.enrolment", "aanmelding"),
    /** The Bureau's list of who takes part. */
    ROSTER("ui.file.roster", "deelnemers");

    private final String textKey;
    private final List<String> extensions;

    FileKind(String textKey, String... extensions) {
        this.textKey = textKey;
        this.extensions = List.of(extensions);
    }

    String textKey() {
        return textKey;
    }

    /** What the names of such files end in, as a chooser of files takes it. */
    List<String> patterns() {
        return extensions.stream().map(extension -> "*." + extension).toList();
    }

    /** Whether a file is called like one of this kind. */
    public boolean isNameOf(Path file) {
        return ends(String.valueOf(file.getFileName()));
    }

    /** The chosen file with an ending of this kind: without one, no chooser would show it again. */
    Path named(Path chosen) {
        String name = String.valueOf(chosen.getFileName());
        return ends(name) ? chosen : chosen.resolveSibling(name + "." + extensions.getFirst());
    }

    /**
     * A file of this kind about something.
     *
     * @param stem what it is about, from outside: never trusted as a path
     */
    public String name(String stem) {
        return stem.replaceAll("[^A-Za-z0-9-]", "_") + "." + extensions.getFirst();
    }

    private boolean ends(String name) {
        return extensions.stream().anyMatch(extension -> name.toLowerCase(Locale.ROOT).endsWith("." + extension));
    }
}
