package nl.vierogen.assessment;

import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import javax.imageio.ImageIO;
import nl.vierogen.assessment.act.Act;
import nl.vierogen.assessment.opened.OpenLogbook;
import nl.vierogen.assessment.opened.Pictures;
import nl.vierogen.assessment.opened.PreviousPoints;
import nl.vierogen.conditions.sign.BureauHint;
import nl.vierogen.conditions.sign.Evidence;
import nl.vierogen.conditions.sign.Sign;
import nl.vierogen.exchange.form.BuiltInForms;
import nl.vierogen.exchange.form.ProcedureReader;
import nl.vierogen.logbook.Basis;
import nl.vierogen.logbook.CaseId;
import nl.vierogen.logbook.Correction;
import nl.vierogen.logbook.Examination;
import nl.vierogen.logbook.GestationalAge;
import nl.vierogen.logbook.Kept;
import nl.vierogen.logbook.Logbook;
import nl.vierogen.logbook.LogbookCase;
import nl.vierogen.logbook.LogbookImage;
import nl.vierogen.logbook.Policy;
import nl.vierogen.logbook.Retake;
import nl.vierogen.logbook.ReviewMode;
import nl.vierogen.logbook.Round;
import nl.vierogen.logbook.Route;
import nl.vierogen.logbook.Sha256;
import nl.vierogen.logbook.SlotId;
import nl.vierogen.problem.Refusal;
import nl.vierogen.scoring.Consequence;
import nl.vierogen.scoring.Counting;
import nl.vierogen.scoring.CriterionId;
import nl.vierogen.scoring.FormSlot;
import nl.vierogen.scoring.ScoreForm;

/** A logbook on one of the built-in forms, with simple pictures and a journal in memory. */
public final class SampleLogbook {
    public static final int WIDTH = 320;
    public static final int HEIGHT = 240;

    private static final Set<SlotId> REMADE = Set.of(new SlotId("case1-hc"), new SlotId("case1-fl"));

    private final ScoreForm form;
    private final MemoryActLog log = new MemoryActLog();
    private final AssessmentSession session;

    private SampleLogbook(String formId) {
        this(BuiltInForms.newest(formId).orElseThrow().form(), Terms::usual, Set.of());
    }

    private SampleLogbook(ScoreForm form, Function<Counting, Terms> terms, Set<SlotId> only) {
        this.form = form;
        try {
            this.session = new AssessmentSession(
                    terms.apply(only.isEmpty() ? Counting.whole(form) : Counting.only(form, only)), log);
        } catch (Refusal impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Four cases of head, abdomen and femur. */
    public static SampleLogbook biometrie() {
        return new SampleLogbook("biometrie");
    }

    /** A uterus and four crown-rump lengths. */
    public static SampleLogbook termijn() {
        return new SampleLogbook("termijn");
    }

    /** A retake of the head and the femur of the first case, with the total hidden until all is scored. */
    public static SampleLogbook retake() {
        return new SampleLogbook(BuiltInForms.newest("biometrie").orElseThrow().form(),
                counting -> new Terms(counting, Round.RETAKE, new Policy(ReviewMode.BLIND, true, false, 1)), REMADE);
    }

    /** The retake opened: only the head has an old image at hand, and the femur did not change since it was returned. */
    public OpenLogbook openRetake(Pictures pictures) {
        Logbook first = logbook();
        LogbookImage old = first.image(new SlotId("case1-hc")).orElseThrow();
        List<Kept> kept = form.slots().stream().map(FormSlot::id).filter(slot -> !REMADE.contains(slot))
                .map(slot -> new Kept(slot, Optional.empty(), Optional.empty())).toList();
        Retake retake = new Retake(Basis.MARKED, Optional.of(LocalDate.of(2026, 9, 1)), Map.of(old.slot(), old),
                Map.of(old.slot(), new Correction(List.of("plane"), "Kantel iets.", "Het cavum is niet te zien.")),
                kept);
        Logbook logbook = new Logbook(first.number(), first.kind(), Round.RETAKE, first.submittedOn(),
                Optional.empty(), first.dueOn(), Optional.of(LocalDate.of(2026, 9, 1)), first.cases(),
                first.images().stream().filter(image -> REMADE.contains(image.slot())).toList(), kept,
                Optional.of(retake));
        return new OpenLogbook("retake", logbook, form, ProcedureReader.newest(), true, pictures, session, List.of(),
                slot -> slot.value().equals("case1-fl")
                        ? Optional.of(Map.of(new CriterionId("magnification"), 2, new CriterionId("plane"), 1,
                                new CriterionId("calipers"), 2, new CriterionId("settings"), 0))
                        : Optional.empty());
    }

    public MemoryActLog log() {
        return log;
    }

    public AssessmentSession session() {
        return session;
    }

    public ScoreForm form() {
        return form;
    }

    /** Opened, with simple pictures. */
    public OpenLogbook open() {
        return open(slot -> picture(form.slots().indexOf(form.slot(slot).orElseThrow())));
    }

    /** Opened, with these pictures. */
    public OpenLogbook open(Pictures pictures) {
        return new OpenLogbook("sample", logbook(), form, ProcedureReader.newest(), true, pictures, session);
    }

    /** Opened, with these computed signs. */
    public OpenLogbook open(List<Sign> signs) {
        OpenLogbook open = open();
        return new OpenLogbook(open.id(), open.logbook(), form, open.procedure(), true, open.pictures(), session,
                signs, PreviousPoints.NONE);
    }

    /** A breach that rejects, a missing BMI, and a hint: on the first three cases. */
    public static List<Sign> signs() {
        return List.of(
                Sign.of("i/case1/too-old", List.of(new SlotId("case1-hc"), new SlotId("case1-ac"),
                        new SlotId("case1-fl")), Consequence.REJECT,
                        new Evidence.TooOld(new CaseId("case1"), LocalDate.of(2026, 7, 14),
                                LocalDate.of(2026, 11, 2), LocalDate.of(2026, 8, 2))),
                Sign.of("g/case2/bmi", List.of(), Consequence.NOTE, new Evidence.BmiMissing(new CaseId("case2"))),
                Sign.of("l/case3-hc/edited", List.of(new SlotId("case3-hc")), Consequence.REJECT,
                        new Evidence.Worked(new SlotId("case3-hc"), new BureauHint(new SlotId("case3-hc"),
                                BureauHint.Kind.EDITED_WITH, "GIMP 2.10"))));
    }

    /** Scores a criterion straight in the journal. */
    public SampleLogbook scored(String slot, String criterion, int points) {
        return done(new Act.Scored(new SlotId(slot), new CriterionId(criterion), points));
    }

    /** Scores every criterion of an image straight in the journal. */
    public SampleLogbook scoredAll(String slot, int points) {
        form.criteria(new SlotId(slot)).forEach(criterion -> scored(slot, criterion.id().value(), points));
        return this;
    }

    /** Does an act straight in the journal. */
    public SampleLogbook done(Act act) {
        try {
            if (act instanceof Act.WithFile filed) {
                session.keep(filed, new byte[0]);
            } else {
                session.perform(_ -> Optional.of(act));
            }
        } catch (Refusal refused) {
            throw new IllegalStateException(refused);
        }
        return this;
    }

    private Logbook logbook() {
        List<LogbookCase> cases = new ArrayList<>();
        for (CaseId id : form.slots().stream().map(FormSlot::caseId).distinct().toList()) {
            cases.add(new LogbookCase(id, List.of(examination(id, cases.size()))));
        }
        List<LogbookImage> images = form.slots().stream().map(
                slot -> new LogbookImage(slot.id(), "e1", Sha256.of(new byte[0]), 1000, WIDTH, HEIGHT)).toList();
        return new Logbook("LB2026-0412", form.kind(), Round.FIRST, LocalDate.of(2026, 11, 2),
                LocalDate.of(2026, 12, 3), cases, images);
    }

    private Examination examination(CaseId id, int number) {
        boolean crl = id.value().startsWith("crl");
        boolean uterus = id.value().equals("uterus");
        GestationalAge age = crl ? new GestationalAge(8 + number, 4) : new GestationalAge(28 + 2 * number, 3);
        return new Examination("e1", Optional.of(new BigDecimal("23.4").add(BigDecimal.valueOf(number))),
                uterus ? Optional.empty() : Optional.of(age), Optional.of(LocalDate.of(2026, 10, 14 - number)),
                crl ? Optional.of(number == 1 ? Route.TV : Route.TA) : Optional.empty());
    }

    /** A JPEG whose brightness tells its number. */
    public static byte[] picture(int number) {
        BufferedImage image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = image.createGraphics();
        pen.setPaint(new GradientPaint(0, 0, Color.BLACK, WIDTH, HEIGHT, new Color(80 + number * 14, 120, 120)));
        pen.fillRect(0, 0, WIDTH, HEIGHT);
        pen.dispose();
        try (ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            ImageIO.write(image, "jpg", bytes);
            return bytes.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
