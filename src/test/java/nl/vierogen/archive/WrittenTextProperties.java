package nl.vierogen.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import javafx.scene.control.TextArea;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import nl.vierogen.assessment.Assessment;
import nl.vierogen.assessment.act.Act;
import nl.vierogen.assessment.act.Advice;
import nl.vierogen.assessment.act.Remark;
import nl.vierogen.assessment.act.RemarkAct;
import nl.vierogen.assessment.act.RetakeMark;
import nl.vierogen.assessment.opened.OpenLogbook;
import nl.vierogen.json.PlainText;
import nl.vierogen.logbook.SlotId;
import nl.vierogen.problem.Problem;
import nl.vierogen.problem.Refusal;
import nl.vierogen.ui.WrittenText;
import org.testfx.api.FxToolkit;

/** Whatever a person types or pastes: once it is acknowledged, the logbook opens again and the text is there. */
class WrittenTextProperties {
    private static final SlotId SLOT = new SlotId("crl2");

    private static Path folder;
    private static PracticeDesk desk;
    private static OpenLogbook logbook;

    @BeforeContainer
    static void open() throws IOException, Refusal, TimeoutException {
        FxToolkit.registerPrimaryStage();
        folder = Files.createTempDirectory("written-text");
        desk = new PracticeDesk(folder);
        logbook = desk.open(PracticeDesk.termijn());
    }

    @AfterContainer
    static void close() throws IOException {
        desk.close();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.toList().reversed()) {
                Files.delete(file);
            }
        }
    }

    /** Text put in place of a part of what stands there; both ends are parts of a thousand. */
    record Edit(int from, int to, String text) {
    }

    @Property(tries = 150)
    void anyTextTypedOrPastedReopensOnceAcknowledged(@ForAll("edits") List<Edit> edits, @ForAll Remark remark)
            throws Refusal {
        TextArea field = new TextArea();
        WrittenText.in(field, remark.longest());
        edits.forEach(edit -> {
            int length = field.getLength();
            field.replaceText(edit.from * length / 1000, edit.to * length / 1000, edit.text);
        });

        logbook.session().perform(_ -> Optional.of(act(remark, field.getText())));

        assertThat(text(remark, reopened())).isEqualTo(field.getText());
    }

    @Property(tries = 150)
    void anyAcknowledgedActReopens(@ForAll("texts") String text, @ForAll Remark remark,
            @ForAll("texts") String reason) throws Refusal {
        try {
            Act act = remark == Remark.RETAKE_NOTE ? new Act.RetakeMarked(SLOT, List.of(reason), text)
                    : act(remark, text);
            logbook.session().perform(_ -> Optional.of(act));
        } catch (IllegalArgumentException notAllowed) {
            assertThat(text.length() > remark.longest() || !PlainText.isAllowed(text)).isTrue();
        } catch (Refusal refused) {
            assertThat(refused.problem()).isEqualTo(Problem.UNEXPECTED);
        }
        for (Remark each : Remark.values()) {
            assertThat(text(each, reopened())).isEqualTo(text(each, logbook.session().assessment()));
        }
    }

    @Example
    void anActThatCouldNotBeReadAgainIsRefusedBeforeItIsCommitted() throws Refusal {
        int acts = logbook.session().acts().size();
        assertThatThrownBy(() -> logbook.session()
                .perform(_ -> Optional.of(new Act.RetakeMarked(SLOT, List.of("a\u200Eb"), ""))))
                .isInstanceOfSatisfying(Refusal.class,
                        refusal -> assertThat(refusal).hasToString("UNEXPECTED [TEXT_NOT_ALLOWED]"));
        assertThat(logbook.session().acts()).hasSize(acts);
        reopened();
    }

    @Example
    void pastedLinesKeepTheirEndsAndLoseWhatCannotBeSeen() {
        TextArea field = new TextArea();
        WrittenText.in(field, 20);
        field.replaceSelection("een\r\ntwee\rdrie\u202E\u0007");
        assertThat(field.getText()).isEqualTo("een\ntwee\ndrie");
        assertThat(field.getCaretPosition()).isEqualTo(field.getLength());
        field.appendText(" en nog veel meer");
        assertThat(field.getText()).isEqualTo("een\ntwee\ndrie en nog").hasSize(20);
    }

    @Provide
    Arbitrary<List<Edit>> edits() {
        Arbitrary<Integer> part = Arbitraries.integers().between(0, 1000);
        return Combinators.combine(part, part, texts()).as((from, to, text) -> new Edit(Math.min(from, to),
                Math.max(from, to), text)).list().ofMinSize(1).ofMaxSize(6);
    }

    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> hostile = Arbitraries.of("\u200E", "\u202E", "\uD83D", "\uDC76", "\u0000", "\u0085", "\r\n",
                "\r", "\t", "\uFEFF", "\u2066", "\uD83D\uDC76");
        Arbitrary<String> some = Arbitraries.strings().all().ofMaxLength(30);
        Arbitrary<String> longs = Arbitraries.integers().between(1_990, 8_010).map("\uD83D\uDC76 a"::repeat)
                .map(text -> text.substring(0, text.length() / 4));
        return Arbitraries.oneOf(hostile, some, longs, Combinators.combine(some, hostile, some)
                .as((before, odd, after) -> before + odd + after));
    }

    private static Assessment reopened() throws Refusal {
        return desk.archive().shelf().open(desk.archive().shelf().cards().getFirst()).session().assessment();
    }

    private static Act act(Remark remark, String text) {
        return switch (remark) {
            case COMMENT -> new Act.FeedbackWritten(SLOT, text);
            case OVERALL -> new Act.OverallFeedbackWritten(text);
            case RETAKE_NOTE -> new Act.RetakeMarked(SLOT, List.of(), text);
            case NOTE -> new RemarkAct.AdviceGiven(new Advice(List.of(), text));
        };
    }

    private static String text(Remark remark, Assessment assessment) {
        return switch (remark) {
            case COMMENT -> assessment.feedback(SLOT);
            case OVERALL -> assessment.overallFeedback();
            case RETAKE_NOTE -> assessment.retakeMark(SLOT).map(RetakeMark::note).orElse("");
            case NOTE -> assessment.advice().note();
        };
    }
}
