package nl.vierogen.verdict.correction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nl.vierogen.assessment.act.LifeAct;
import nl.vierogen.assessment.opened.OpenLogbook;
import nl.vierogen.problem.Refusal;
import nl.vierogen.shell.SampleLogbooks;
import nl.vierogen.shell.SampleServices;
import nl.vierogen.texts.Texts;
import nl.vierogen.ui.AnsweringDialogs;
import nl.vierogen.ui.DirectTasks;
import nl.vierogen.verdict.SealedResult;
import org.junit.jupiter.api.Test;

class CorrectionViewModelTest {
    private final SampleServices services = new SampleServices(List.of());
    private final OpenLogbook logbook = SampleLogbooks.sufficient();
    private final Reasons reasons = new Reasons();
    private final AnsweringDialogs dialogs = new AnsweringDialogs();
    private final List<String> went = new ArrayList<>();

    @Test
    void nothingIsOpenedWithoutAReason() throws Refusal {
        CorrectionViewModel correction = correction();
        correction.reasonProperty().set("  ");
        correction.open();
        assertThat(correction.canOpen().get()).isFalse();
        assertThat(went).isEmpty();
        assertThat(logbook.session().assessment().correction()).isEmpty();
    }

    @Test
    void theNextRevisionBeginsWithItsReason() throws Refusal {
        CorrectionViewModel correction = correction();
        correction.reasonProperty().set(" verkeerd beeld bekeken ");
        correction.open();
        assertThat(went).containsExactly("assessing");
        assertThat(logbook.session().assessment().correction()).map(LifeAct.CorrectionOpened::reason)
                .contains("verkeerd beeld bekeken");
    }

    @Test
    void itSaysThatTheEarlierRevisionStaysReadable() throws Refusal {
        assertThat(correction().about()).startsWith("Revisie 1 blijft leesbaar.");
    }

    @Test
    void aReasonThatWasTypedIsFoundAgainUntilItIsUsed() throws Refusal {
        correction().reasonProperty().set("verkeerd beeld");
        CorrectionViewModel again = correction(services.sealed(logbook));
        assertThat(again.reasonProperty().get()).isEqualTo("verkeerd beeld");
        again.open();
        assertThat(correction(services.sealed(logbook)).reasonProperty().get()).isEmpty();
    }

    @Test
    void leavingWithAReasonAsksFirst() throws Refusal {
        CorrectionViewModel correction = correction();
        correction.leave(() -> went.add("left"));
        assertThat(went).as("nothing typed").containsExactly("left");
        correction.reasonProperty().set("verkeerd beeld");
        dialogs.yes = false;
        correction.leave(() -> went.add("left"));
        assertThat(went).containsExactly("left");
        assertThat(dialogs.warned).singleElement().asString().contains("Sluit u Vierogen, dan is de reden weg.");
        dialogs.yes = true;
        correction.open();
        correction.leave(() -> went.add("gone"));
        assertThat(went).containsExactly("left", "assessing", "gone");
        assertThat(dialogs.warned).hasSize(1);
    }

    private CorrectionViewModel correction() throws Refusal {
        return correction(services.seal(logbook, services.preview(logbook),
                SampleServices.PASSPHRASE.toCharArray()));
    }

    private CorrectionViewModel correction(SealedResult signed) {
        return new CorrectionViewModel(logbook, signed, services, new DirectTasks(), dialogs,
                Texts.in(Locale.of("nl")), reasons, () -> went.add("assessing"));
    }
}
