package nl.vierogen.verdict.words;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import nl.vierogen.logbook.SlotId;
import nl.vierogen.texts.Texts;
import nl.vierogen.ui.Dates;
import nl.vierogen.verdict.ResultFacts;
import nl.vierogen.verdict.SealPreview;

/** What will be signed, in words, from the bytes to be signed alone. */
public final class PreviewText {
    private static final int KID_SHOWN = 12;

    private final String bytes;
    private final ResultFacts facts;
    private final Wording wording;
    private final Texts texts;
    private final Dates dates;

    public PreviewText(SealPreview preview, Wording wording, Texts texts, Dates dates) {
        this(preview.text(), preview.facts(), wording, texts, dates);
    }

    public PreviewText(ResultFacts facts, Wording wording, Texts texts, Dates dates) {
        this("", facts, wording, texts, dates);
    }

    private PreviewText(String bytes, ResultFacts facts, Wording wording, Texts texts, Dates dates) {
        this.bytes = bytes;
        this.facts = facts;
        this.wording = wording;
        this.texts = texts;
        this.dates = dates;
    }

    /** The bytes as text. */
    public String bytes() {
        return bytes;
    }

    public VerdictText verdict() {
        return VerdictText.of(facts, wording, texts, dates);
    }

    /** What the result says about itself. */
    public List<Fact> facts() {
        List<Fact> lines = new ArrayList<>();
        if (!goesBack()) {
            lines.add(new Fact(texts.get("verdict.fact.structural", facts.structuralErrors().size()),
                    structuralErrors()));
            lines.add(new Fact(texts.get("verdict.fact.retake"),
                    texts.get("verdict.whole", facts.retakeMarks().size())));
        }
        lines.add(new Fact(texts.get("verdict.fact.round"), texts.get("inbox.round." + facts.round())));
        lines.add(new Fact(texts.get("verdict.fact.form"), facts.form()));
        lines.add(new Fact(texts.get("verdict.fact.assignment"), facts.assignment()));
        lines.add(new Fact(texts.get("verdict.fact.package"), facts.packageIdentity().hex(),
                facts.packageIdentity().hex()));
        lines.add(new Fact(texts.get("verdict.fact.revision"), texts.get("verdict.whole", facts.revision())));
        lines.add(persons());
        lines.add(signers());
        lines.add(new Fact(texts.get("verdict.fact.practice"), texts.get("verdict.practice." + facts.practice())));
        return lines;
    }

    /** Codes of those who sign. */
    public Fact persons() {
        List<String> persons = facts.signers().stream().map(ResultFacts.Signer::person).toList();
        return new Fact(texts.get("verdict.fact.persons"), persons.size() < 2 ? String.join("", persons)
                : texts.get("verdict.and", String.join(", ", persons.subList(0, persons.size() - 1)),
                        persons.getLast()));
    }

    /** The keys it is signed with, in brief, and whole for who copies them. */
    public Fact signers() {
        return new Fact(texts.get("verdict.fact.signers"),
                facts.signers().stream().map(signer -> brief(signer.kid())).collect(Collectors.joining(", ")),
                facts.signers().stream().map(ResultFacts.Signer::kid).collect(Collectors.joining(", ")));
    }

    /** Whether it goes back without a verdict on what was scored (procedure 2026, 3.b). */
    public boolean goesBack() {
        return VerdictText.goesBack(facts.outcome());
    }

    /** The points given, image by image. */
    public List<Scores> points() {
        return wording.inOrder(facts.points().points().keySet()).stream()
                .map(slot -> wording.scores(slot, facts.points())).toList();
    }

    /** The comments, image by image and overall. */
    public List<Fact> comments() {
        List<Fact> lines = new ArrayList<>();
        wording.inOrder(facts.feedback().keySet())
                .forEach(slot -> lines.add(new Fact(wording.slot(slot), facts.feedback().get(slot))));
        if (!facts.overallFeedback().isEmpty()) {
            lines.add(new Fact(texts.get("verdict.overall"), facts.overallFeedback()));
        }
        return lines;
    }

    /** What was decided on the conditions. */
    public List<Fact> findings() {
        FindingText words = new FindingText(wording, texts);
        return facts.findings().stream()
                .map(finding -> new Fact(words.title(finding.condition(), finding.slots()), words.explained(finding)))
                .toList();
    }

    /** The remarks at places in images. */
    public List<Fact> pins() {
        return facts.pins().stream()
                .map(pin -> new Fact(texts.get("verdict.pin", wording.slot(pin.slot())), pin.text())).toList();
    }

    /** What the sonographer is advised. */
    public List<String> advice() {
        return facts.advice();
    }

    /** The images to make again, each with why. */
    public List<Fact> retakes() {
        return wording.inOrder(facts.retakeMarks().keySet()).stream().map(this::retake).toList();
    }

    /** Who was asked to look along and how it ended, how often both said the same, and what each counted to. */
    public List<Fact> review() {
        return facts.review().map(said -> new ReviewText(said, wording, texts, dates).facts()).orElse(List.of());
    }

    /** What both changed in talking, each with why. */
    public List<Fact> changes() {
        return facts.review().map(said -> new ReviewText(said, wording, texts, dates).changes()).orElse(List.of());
    }

    private Fact retake(SlotId slot) {
        return new Fact(wording.slot(slot), wording.retake(facts.retakeMarks().get(slot)));
    }

    private String structuralErrors() {
        return facts.structuralErrors().isEmpty() ? texts.get("verdict.none")
                : facts.structuralErrors().stream().map(wording::structure).collect(Collectors.joining(", "));
    }

    /** The first characters of a kid, enough to recognise one's own. */
    private static String brief(String kid) {
        return kid.length() <= KID_SHOWN ? kid : kid.substring(0, KID_SHOWN) + "…";
    }
}
