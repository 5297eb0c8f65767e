package nl.vierogen.verdict;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import nl.vierogen.logbook.SlotId;
import nl.vierogen.texts.Texts;
import nl.vierogen.ui.Dates;

/** What will be signed, in words, from the bytes to be signed alone. */
final class PreviewText {
    private static final int KID_SHOWN = 12;

    private final String bytes;
    private final ResultFacts facts;
    private final Wording wording;
    private final Texts texts;
    private final Dates dates;

    PreviewText(SealPreview preview, Wording wording, Texts texts, Dates dates) {
        this(preview.text(), preview.facts(), wording, texts, dates);
    }

    PreviewText(String bytes, ResultFacts facts, Wording wording, Texts texts, Dates dates) {
        this.bytes = bytes;
        this.facts = facts;
        this.wording = wording;
        this.texts = texts;
        this.dates = dates;
    }

    /** The bytes as text. */
    String bytes() {
        return bytes;
    }

    VerdictText verdict() {
        return VerdictText.of(facts, wording, texts, dates);
    }

    /** What the result says about itself. */
    List<Fact> facts() {
        List<Fact> lines = new ArrayList<>();
        lines.add(new Fact(texts.get("verdict.fact.structural", facts.structuralErrors().size()), structuralErrors()));
        lines.add(new Fact(texts.get("verdict.fact.retake"), texts.get("verdict.whole", facts.retakeMarks().size())));
        lines.add(new Fact(texts.get("verdict.fact.round"), texts.get("inbox.round." + facts.round())));
        lines.add(new Fact(texts.get("verdict.fact.form"), facts.form()));
        lines.add(new Fact(texts.get("verdict.fact.assignment"), facts.assignment()));
        lines.add(new Fact(texts.get("verdict.fact.package"), facts.packageIdentity().hex(),
                facts.packageIdentity().hex()));
        lines.add(new Fact(texts.get("verdict.fact.revision"), texts.get("verdict.whole", facts.revision())));
        lines.add(signers());
        lines.add(new Fact(texts.get("verdict.fact.practice"), texts.get("verdict.practice." + facts.practice())));
        return lines;
    }

    /** The keys it is signed with, in brief, and whole for who copies them. */
    Fact signers() {
        return new Fact(texts.get("verdict.fact.signers"),
                facts.signers().stream().map(PreviewText::brief).collect(Collectors.joining(", ")),
                String.join(", ", facts.signers()));
    }

    /** The points given, image by image. */
    List<Scores> points() {
        return wording.inOrder(facts.points().points().keySet()).stream()
                .map(slot -> wording.scores(slot, facts.points())).toList();
    }

    /** The comments, image by image and overall. */
    List<Fact> comments() {
        List<Fact> lines = new ArrayList<>();
        wording.inOrder(facts.feedback().keySet())
                .forEach(slot -> lines.add(new Fact(wording.slot(slot), facts.feedback().get(slot))));
        if (!facts.overallFeedback().isEmpty()) {
            lines.add(new Fact(texts.get("verdict.overall"), facts.overallFeedback()));
        }
        return lines;
    }

    /** What was decided on the conditions. */
    List<Fact> findings() {
        FindingText words = new FindingText(wording, texts);
        return facts.findings().stream()
                .map(finding -> new Fact(words.title(finding.condition(), finding.slots()), words.said(finding)))
                .toList();
    }

    /** Advice, and the remarks at places in images. */
    List<Fact> remarks() {
        List<Fact> lines = new ArrayList<>();
        facts.pins()
                .forEach(pin -> lines.add(new Fact(texts.get("verdict.pin", wording.slot(pin.slot())), pin.text())));
        facts.advice().forEach(said -> lines.add(new Fact(texts.get("verdict.advice"), said)));
        return lines;
    }

    /** The images to make again, each with why. */
    List<Fact> retakes() {
        return wording.inOrder(facts.retakeMarks().keySet()).stream().map(this::retake).toList();
    }

    /** Who was asked to look along and how it ended, how often both said the same, and what each counted to. */
    List<Fact> review() {
        return facts.review().map(said -> new ReviewText(said, wording, texts, dates).facts()).orElse(List.of());
    }

    /** What both changed in talking, each with why. */
    List<Fact> changes() {
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
    static String brief(String kid) {
        return kid.length() <= KID_SHOWN ? kid : kid.substring(0, KID_SHOWN) + "…";
    }
}
