package nl.vierogen.shell;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import javafx.scene.control.Label;
import nl.vierogen.assessment.Assessment;
import nl.vierogen.assessment.Card;
import nl.vierogen.assessment.act.Act;
import nl.vierogen.assessment.act.LifeAct;
import nl.vierogen.assessment.act.RetakeMark;
import nl.vierogen.assessment.opened.OpenLogbook;
import nl.vierogen.assessment.screen.Offer;
import nl.vierogen.inbox.ImportCheck;
import nl.vierogen.inbox.ImportReport;
import nl.vierogen.inbox.LogbookShelf;
import nl.vierogen.letter.pdf.LetterPages;
import nl.vierogen.letter.privacy.KnownWords;
import nl.vierogen.logbook.LogbookKind;
import nl.vierogen.logbook.Round;
import nl.vierogen.logbook.Sha256;
import nl.vierogen.logbook.SlotId;
import nl.vierogen.problem.Problem;
import nl.vierogen.problem.Refusal;
import nl.vierogen.scoring.CriterionId;
import nl.vierogen.scoring.FormSlot;
import nl.vierogen.scoring.Outcome;
import nl.vierogen.scoring.StructureRow;
import nl.vierogen.shell.journey.AssessingScreens;
import nl.vierogen.shell.journey.Services;
import nl.vierogen.shell.journey.Standing;
import nl.vierogen.texts.Texts;
import nl.vierogen.ui.Tasks;
import nl.vierogen.verdict.ResultFacts;
import nl.vierogen.verdict.SealPreview;
import nl.vierogen.verdict.SealedResult;
import nl.vierogen.verdict.Sealing;
import nl.vierogen.verdict.letter.Letters;
import nl.vierogen.verdict.letter.PagePrinter;
import nl.vierogen.verdict.letter.Printing;

/** A shelf, a seal and an assessing screen to show the others with. */
public final class SampleServices implements LogbookShelf, Sealing, AssessingScreens {
    public static final String PASSPHRASE = "oefenen-met-vier-ogen";

    /** Way on from the assessing screen that was made last. */
    public Runnable toSummary = () -> {
    };
    /** The image that the assessing screen made last began with. */
    public Optional<SlotId> beganAt = Optional.empty();
    /** Moves about on the assessing screen made last. */
    public BiConsumer<SlotId, Optional<CriterionId>> move = (_, _) -> {
    };
    /** Thrown instead of signing, when present. */
    public Optional<Refusal> sealRefused = Optional.empty();

    /** Thrown instead of saving a file, when present. */
    public Optional<Refusal> saveRefused = Optional.empty();
    /** Thrown instead of opening a logbook, when present. */
    public Optional<Refusal> openRefused = Optional.empty();
    /** What prints. */
    public Printing printing = new PagePrinter();
    /** Where files were saved. */
    public final List<Path> saved = new ArrayList<>();

    /** What stands behind looking along, when it is offered. */
    public Optional<Services.Reviewing> reviewing = Optional.empty();

    private static final byte[] FILE = {2};

    private final List<Card> cards;
    private final Map<String, OpenLogbook> open = new HashMap<>();

    public SampleServices(List<Card> cards) {
        this.cards = new ArrayList<>(cards);
        put(SampleLogbooks.sufficient());
        put(SampleLogbooks.insufficient());
        put(SampleLogbooks.half());
    }

    /** From now on the logbook with this number is this one. */
    public void put(OpenLogbook logbook) {
        open.put(logbook.logbook().number(), logbook);
    }

    public Services services(Tasks tasks) {
        return new Services(this, this, tasks, this, SampleLogbooks.CLOCK, Path.of("/home/assessor/Documenten"),
                reviewing,
                () -> new Letters(_ -> pages(), (_, target) -> saved.add(target), printing),
                logbook -> new KnownWords("Marjan Voorbeeld", "mvoorbeeld", List.of("B-314"),
                        Optional.of(logbook.logbook().number())),
                List.of(this::practice));
    }

    private static List<LetterPages.Page> pages() {
        int[] white = new int[595 * 842];
        Arrays.fill(white, 0xFFFFFFFF);
        return List.of(new LetterPages.Page(595, 842, white), new LetterPages.Page(595, 842, white));
    }

    /** The practice logbook: the second of the samples. */
    public Path practice() {
        return Path.of("oefenen-1.logboek");
    }

    @Override
    public List<Card> cards() {
        return List.copyOf(cards);
    }

    @Override
    public ImportReport importFile(Path file) {
        String name = file.getFileName().toString();
        List<ImportCheck> all = List.of(ImportCheck.values());
        if (name.startsWith("vreemd")) {
            return new ImportReport(name, List.of(), new ImportReport.Refused(new Refusal(Problem.PACKAGE_NOT_FOR_YOU),
                    Optional.of(ImportCheck.DECRYPTED)));
        }
        if (name.startsWith("kapot")) {
            return new ImportReport(name, all.subList(0, 4), new ImportReport.Refused(
                    new Refusal(Problem.JPEG_TRUNCATED, "case2-hc"), Optional.of(ImportCheck.IMAGES)));
        }
        Card card = SampleLogbooks.cards().get(1);
        if (cards.contains(card)) {
            return new ImportReport(name, all, new ImportReport.Known(card));
        }
        cards.add(card);
        return new ImportReport(name, all, new ImportReport.Added(card));
    }

    @Override
    public OpenLogbook open(Card card) throws Refusal {
        if (openRefused.isPresent()) {
            throw openRefused.get();
        }
        return logbook(card);
    }

    /** The logbook behind a card. */
    public OpenLogbook logbook(Card card) {
        return open.computeIfAbsent(card.number(),
                number -> SampleLogbooks.fresh(number, LogbookKind.TERMIJN));
    }

    @Override
    public Screen assessing(OpenLogbook logbook, Offer offer, Standing standing, Texts texts, Leads leads) {
        toSummary = leads.summary();
        beganAt = standing.slot();
        move = standing::at;
        Label content = new Label(logbook.logbook().number());
        content.setId("assessing");
        return Screen.of(logbook.logbook().number(), "", content, content);
    }

    @Override
    public SealPreview preview(OpenLogbook logbook) {
        Assessment now = logbook.session().assessment();
        ResultFacts facts = facts(logbook, now);
        String json = "{\"formatVersion\":1,\"revision\":1,\"form\":\"" + facts.form() + "\",\"total\":"
                + facts.total() + ",\"maximum\":" + facts.maximum() + ",\"passMark\":" + facts.passMark()
                + ",\"outcome\":\"" + facts.outcome() + "\",\"practice\":true}";
        return new SealPreview(json.getBytes(StandardCharsets.UTF_8), facts);
    }

    private static ResultFacts facts(OpenLogbook logbook, Assessment now) {
        Map<SlotId, String> feedback = new HashMap<>();
        Map<SlotId, RetakeMark> marks = new HashMap<>(now.retakeMarks());
        for (FormSlot slot : logbook.form().slots()) {
            if (!now.feedback(slot.id()).isEmpty()) {
                feedback.put(slot.id(), now.feedback(slot.id()));
            }
        }
        return new ResultFacts("A-2026-00817", Sha256.of(new byte[]{1}), "biometrie 1", Round.FIRST, true, 1,
                now.sheet(), now.tally().total(), now.tally().maximum(), now.tally().passMark(),
                now.tally().percentage(),
                now.tally().structuralErrors().stream().map(StructureRow::rule).map(rule -> rule.structure()).toList(),
                now.outcome().orElseThrow(), feedback, now.overallFeedback(), marks,
                now.reading().findings(), List.of(), List.of(),
                List.of(new ResultFacts.Signer("B-314", "u7Jq2mXnTz0bW4kPpR9sVdE1yLhCfAo6g8iBtNwKxYM")),
                Optional.empty());
    }

    @Override
    public SealedResult seal(OpenLogbook logbook, SealPreview preview, char[] passphrase) throws Refusal {
        if (sealRefused.isPresent()) {
            throw sealRefused.get();
        }
        if (!Arrays.equals(passphrase, PASSPHRASE.toCharArray())) {
            throw new Refusal(Problem.PASSPHRASE_WRONG);
        }
        Sha256 digest = Sha256.of(FILE);
        Outcome outcome = logbook.session().assessment().outcome().orElseThrow();
        logbook.session().keep(new Act.Sealed(digest, 1, outcome), FILE);
        return new SealedResult(FILE, digest, SampleLogbooks.CLOCK.instant(),
                facts(logbook, logbook.session().assessment()));
    }

    @Override
    public SealedResult sealed(OpenLogbook logbook) {
        return new SealedResult(FILE, Sha256.of(FILE),
                SampleLogbooks.CLOCK.instant(), facts(logbook, logbook.session().assessment()));
    }

    @Override
    public List<SealedResult> revisions(OpenLogbook logbook) {
        return List.of(sealed(logbook));
    }

    @Override
    public void openCorrection(OpenLogbook logbook, String reason) throws Refusal {
        Assessment now = logbook.session().assessment();
        logbook.session().perform(_ -> Optional.of(new LifeAct.CorrectionOpened(reason, now.reading(), 1)));
    }

    @Override
    public void save(SealedResult result, Path target) throws Refusal {
        if (saveRefused.isPresent()) {
            throw saveRefused.get();
        }
        saved.add(target);
    }

    @Override
    public Path freeFile(Path folder, String name) {
        return folder.resolve(name);
    }

    @Override
    public Optional<String> practicePassphrase() {
        return Optional.of(PASSPHRASE);
    }
}
