package nl.vierogen.app.workspace;

import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import nl.vierogen.assessment.opened.OpenLogbook;
import nl.vierogen.assessment.screen.AssessmentScreen;
import nl.vierogen.assessment.screen.AssessmentView;
import nl.vierogen.assessment.screen.FirstPicture;
import nl.vierogen.assessment.screen.Offer;
import nl.vierogen.assessment.snippet.Snippets;
import nl.vierogen.logbook.SlotId;
import nl.vierogen.problem.Refusal;
import nl.vierogen.settings.Settings;
import nl.vierogen.shell.Screen;
import nl.vierogen.shell.Viewing;
import nl.vierogen.shell.journey.AssessingScreens;
import nl.vierogen.shell.journey.Standing;
import nl.vierogen.texts.Texts;
import nl.vierogen.ui.Tasks;
import nl.vierogen.ui.dialog.Dialogs;
import nl.vierogen.viewer.aid.AidDrawings;

/** Puts the assessing screen into the window, with what was drawn on it before while the program runs. */
public final class AssessingScreen implements AssessingScreens {
    private final Tasks tasks;
    private final Dialogs dialogs;
    private final Clock clock;
    private final Snippets snippets;
    private final Settings settings;
    // for the next screen, if it is on that logbook
    private final AtomicReference<Optional<FirstPicture>> first = new AtomicReference<>(Optional.empty());
    // by assessment: a colleague's seat has an id of its own, and never shows what the first assessor drew
    private final Map<String, AidDrawings<SlotId>> drawn = new HashMap<>();

    public AssessingScreen(Tasks tasks, Dialogs dialogs, Clock clock, Snippets snippets, Settings settings) {
        this.tasks = tasks;
        this.dialogs = dialogs;
        this.clock = clock;
        this.snippets = snippets;
        this.settings = settings;
    }

    @Override
    public Optional<FirstPicture> first(OpenLogbook logbook) throws Refusal {
        Optional<FirstPicture> found = FirstPicture.of(logbook);
        first.set(found);
        return found;
    }

    @Override
    public Screen assessing(OpenLogbook logbook, Offer offer, Standing standing, Texts texts, Leads leads) {
        AssessmentScreen ways = new AssessmentScreen() {
            @Override
            public void toInbox() {
                leads.inbox().run();
            }

            @Override
            public void toSummary() {
                leads.summary().run();
            }

            @Override
            public void recognised() {
                leads.recognised().run();
            }
        };
        AssessmentView view = new AssessmentView(logbook, offer, ways, texts, tasks, dialogs, clock,
                settings.bindings().get(), snippets);
        first.getAndSet(Optional.empty()).filter(picture -> picture.logbook().equals(logbook.id()))
                .ifPresent(view::take);
        view.begin(Viewing.atFirst(settings.now()));
        view.keepIn(drawn.computeIfAbsent(logbook.id(), _ -> new AidDrawings<>()));
        standing.slot().ifPresent(wanted -> view.start(wanted, standing.criterion()));
        view.onMove(standing::at);
        return new Screen(logbook.logbook().number(), "", view, view, Optional.of(view::keySheet), view::leave,
                view.wholeProperty());
    }
}
