package nl.vierogen.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import nl.vierogen.assessment.Card;
import nl.vierogen.assessment.Stage;
import nl.vierogen.shell.SampleLogbooks;
import nl.vierogen.texts.Texts;
import nl.vierogen.ui.Dates;
import nl.vierogen.ui.Tone;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;

class InboxCellTest {
    private static final Texts TEXTS = Texts.in(Locale.of("nl"));
    private static final InboxWords WORDS = new InboxWords(TEXTS, new Dates(TEXTS, SampleLogbooks.CLOCK));

    private final InboxRow late = row("LB2026-0398");
    private final InboxRow underWay = new InboxRow(
            SampleLogbooks.cards().stream().filter(card -> card.stage() == Stage.ASSESSING).findFirst().orElseThrow(),
            WORDS, WORDS.today());
    private final InboxRow signed = new InboxRow(SampleLogbooks.cards().getLast(), WORDS, WORDS.today());

    @BeforeAll
    static void start() throws TimeoutException {
        FxToolkit.registerPrimaryStage();
    }

    @Test
    void aCellThatGoesToAnotherLogbookShowsNothingOfTheOneBefore() throws TimeoutException {
        FxToolkit.setupFixture(() -> {
            InboxCell due = InboxCell.due();
            due.updateItem(late, false);
            assertThat(words(due)).containsExactly("19 nov", "2 dagen te laat");
            due.updateItem(signed, false);
            assertThat(words(due)).containsExactly(signed.due());

            InboxCell state = InboxCell.state();
            state.updateItem(underWay, false);
            assertThat(state.getGraphic().lookup(".progress-bar")).matches(Node::isVisible);
            Label badge = (Label) shown(state).findFirst().orElseThrow();
            assertThat(badge.getStyleClass()).contains(Tone.ACCENT.styleClass(), "vg-plain");
            state.updateItem(signed, false);
            assertThat(words(state)).containsExactly("Ondertekend: voldoende");
            assertThat(badge.getAccessibleText()).isEqualTo("Ondertekend: voldoende");
            assertThat(badge.getStyleClass()).contains(Tone.NEUTRAL.styleClass(), "vg-plain")
                    .doesNotContain(Tone.ACCENT.styleClass());
            assertThat(shown(state)).noneMatch(ProgressBar.class::isInstance);
        });
    }

    @Test
    void anEmptyCellShowsNothing() throws TimeoutException {
        FxToolkit.setupFixture(() -> {
            InboxCell number = InboxCell.text(InboxRow::number);
            assertThat(number.getGraphic().isVisible()).isFalse();
            number.updateItem(late, false);
            assertThat(number.getGraphic().isVisible()).isTrue();
            number.updateItem(null, true);
            assertThat(number.getGraphic().isVisible()).isFalse();
        });
    }

    private static List<String> words(InboxCell cell) {
        return shown(cell).filter(Label.class::isInstance).map(part -> ((Label) part).getText()).toList();
    }

    private static Stream<Node> shown(InboxCell cell) {
        return ((Parent) cell.getGraphic()).getChildrenUnmodifiable().stream().filter(Node::isVisible);
    }

    private static InboxRow row(String number) {
        Card card = SampleLogbooks.cards().stream().filter(one -> one.number().equals(number)).findFirst()
                .orElseThrow();
        return new InboxRow(card, WORDS, WORDS.today());
    }
}
