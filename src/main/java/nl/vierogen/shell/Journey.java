package nl.vierogen.shell;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import nl.vierogen.assessment.Assessment;
import nl.vierogen.assessment.OpenLogbook;
import nl.vierogen.assessment.screen.independence.GateView;
import nl.vierogen.assessment.screen.independence.GateViewModel;
import nl.vierogen.assessment.screen.independence.GateWays;
import nl.vierogen.assessment.screen.Offer;
import nl.vierogen.inbox.InboxActions;
import nl.vierogen.inbox.InboxMemory;
import nl.vierogen.inbox.InboxView;
import nl.vierogen.inbox.InboxViewModel;
import nl.vierogen.logbook.SlotId;
import nl.vierogen.scoring.CriterionId;
import nl.vierogen.texts.Texts;
import nl.vierogen.ui.Dates;
import nl.vierogen.ui.Dialogs;
import nl.vierogen.ui.keys.KeyBindings;
import nl.vierogen.verdict.CorrectionUnderWayView;
import nl.vierogen.verdict.CorrectionView;
import nl.vierogen.verdict.CorrectionViewModel;
import nl.vierogen.verdict.Delivery;
import nl.vierogen.verdict.LateChangesView;
import nl.vierogen.verdict.ResultFile;
import nl.vierogen.verdict.SealView;
import nl.vierogen.verdict.SealViewModel;
import nl.vierogen.verdict.SealedActions;
import nl.vierogen.verdict.SealedResult;
import nl.vierogen.verdict.SealedView;
import nl.vierogen.verdict.SealedViewModel;
import nl.vierogen.verdict.SummaryActions;
import nl.vierogen.verdict.SummaryView;
import nl.vierogen.verdict.SummaryViewModel;
import nl.vierogen.verdict.letter.LetterView;
import nl.vierogen.verdict.letter.LetterViewModel;
import nl.vierogen.verdict.privacy.PassedHits;

/** The way of a logbook through the program: inbox, assessing, summary, signing, signed. */
public final class Journey {
    private final Navigator navigator;
    private final Dialogs dialogs;
    private final Services services;
    private final InboxMemory memory = new InboxMemory();
    private final PassedHits passed = new PassedHits();
    private Optional<InboxViewModel> inbox = Optional.empty();

    public Journey(Navigator navigator, Dialogs dialogs, Services services) {
        this.navigator = navigator;
        this.dialogs = dialogs;
        this.services = services;
    }

    /**
     * Begins at the inbox.
     *
     * @param files packages to import at once, such as those the program was started with
     * @param practise whether to make practice logbooks at once
     */
    public void begin(List<Path> files, boolean practise) {
        navigator.open(this::inbox);
        inbox.ifPresent(model -> {
            if (practise) {
                model.practise();
            }
            if (!files.isEmpty()) {
                model.importAtStart(files);
            }
        });
    }

    private Screen inbox(Texts texts) {
        InboxViewModel model = new InboxViewModel(services.shelf(), services.tasks(), dialogs, texts, dates(texts),
                new InboxActions(this::opened, services.practice()), memory);
        InboxView view = new InboxView(model, texts);
        model.refresh();
        inbox = Optional.of(model);
        return Screen.of(texts.get("inbox.title"), "", view, view.focus());
    }

    private void opened(OpenLogbook logbook) {
        Assessment now = logbook.session().assessment();
        if (now.lookingAlong().invited().isPresent()) {
            reviews().seated(logbook);
        } else if (now.seal().isPresent()) {
            services.tasks().inBackground(() -> services.sealing().sealed(logbook),
                    result -> navigator.open(sealed(logbook, result, before(logbook))),
                    dialogs::refused);
        } else if (now.handedBack().isPresent()) {
            navigator.open(summary(logbook));
        } else {
            navigator.open(assessing(logbook, new Standing()));
        }
    }

    // no way leads to an image but past the question whether this assessor may see it
    private Place assessing(OpenLogbook logbook, Standing standing) {
        return texts -> GateViewModel.isAsked(logbook.session().assessment())
                ? gate(logbook, standing, texts)
                : services.assessing().assessing(logbook, Offer.EVERYTHING, standing, texts,
                        new AssessingScreens.Leads(navigator::home, () -> toSummary(logbook), navigator::home));
    }

    private Screen gate(OpenLogbook logbook, Standing standing, Texts texts) {
        GateWays ways = new GateWays(() -> navigator.replace(assessing(logbook, standing)), () -> toSummary(logbook),
                navigator::home);
        GateViewModel model = new GateViewModel(logbook, services.tasks(), dialogs, texts, ways);
        GateView view = new GateView(model, texts, KeyBindings.defaults());
        return screen(logbook.logbook().number(), view, view.focus());
    }

    // what is handed back has nothing to go back to but the inbox
    private void toSummary(OpenLogbook logbook) {
        if (logbook.session().assessment().handedBack().isPresent()) {
            navigator.home();
        }
        navigator.open(summary(logbook));
    }

    private Place summary(OpenLogbook logbook) {
        return texts -> {
            SummaryViewModel model = new SummaryViewModel(logbook, services.tasks(), dialogs, texts, dates(texts),
                    new SummaryActions((slot, criterion) -> goTo(logbook, slot, criterion),
                            () -> navigator.open(seal(logbook)), () -> navigator.open(letter(logbook)),
                            () -> resume(logbook)),
                    services.known().apply(logbook), passed);
            SummaryView view = new SummaryView(model, texts);
            LateChangesView late = new LateChangesView(logbook, services.tasks(), dialogs, texts, dates(texts));
            CorrectionUnderWayView correction = new CorrectionUnderWayView(logbook.session().assessment(), texts,
                    () -> signedBefore(logbook));
            if (services.reviewing().isPresent()) {
                view.lead(correction, reviews().section(logbook, texts), late);
            } else {
                view.lead(correction, late);
            }
            model.refresh();
            String title = texts.get("shell.title.summary", logbook.logbook().number());
            return new Screen(title, title, view, view.focus(), Optional.empty(), model::leave);
        };
    }

    // a correction changes nothing of what was signed: that stays readable
    private void signedBefore(OpenLogbook logbook) {
        services.tasks().inOrder(() -> services.sealing().revisions(logbook).getLast(),
                result -> navigator.open(sealed(logbook, result, before(logbook))), dialogs::refused);
    }

    private void resume(OpenLogbook logbook) {
        navigator.home();
        opened(logbook);
    }

    // the summary was opened from an assessing screen: that one is replaced by one that stands at the place
    private void goTo(OpenLogbook logbook, SlotId slot, Optional<CriterionId> criterion) {
        navigator.home();
        navigator.open(assessing(logbook, new Standing(Optional.of(slot), criterion)));
    }

    private Place letter(OpenLogbook logbook) {
        return texts -> {
            LetterViewModel model = new LetterViewModel(logbook, services.letters().preview(), services.tasks(), texts);
            LetterView view = new LetterView(model, texts);
            model.prepare();
            return screen(texts.get("shell.title.letter", logbook.logbook().number()), view, view.focus());
        };
    }

    private Place seal(OpenLogbook logbook) {
        return seal(logbook, Optional.empty());
    }

    private Place seal(OpenLogbook logbook, Optional<String> signedBy) {
        return texts -> {
            SealViewModel model = new SealViewModel(logbook, services.sealing(), services.tasks(), dialogs, texts,
                    dates(texts), services.results(), (result, delivery) -> sealedNow(logbook, result, delivery));
            SealView view = new SealView(model, texts);
            model.prepare();
            signedBy.ifPresent(person -> model.say(texts.get("review.now-you", person)));
            return screen(texts.get("shell.title.seal", logbook.logbook().number()), view, view.focus());
        };
    }

    // what is signed cannot be changed: back leads to the inbox
    private void sealedNow(OpenLogbook logbook, SealedResult result, Delivery delivery) {
        navigator.home();
        navigator.open(sealed(logbook, result, delivery));
    }

    private Delivery before(OpenLogbook logbook) {
        return new Delivery.Before(services.results().resolve(ResultFile.name(logbook.logbook())));
    }

    private Place sealed(OpenLogbook logbook, SealedResult result, Delivery delivery) {
        return texts -> {
            SealedActions actions = new SealedActions(
                    () -> navigator.open(assessing(logbook, new Standing())), navigator::home,
                    () -> navigator.open(correction(logbook, result)),
                    revision -> navigator.replace(sealed(logbook, revision, before(logbook))));
            SealedViewModel model = new SealedViewModel(logbook, result, delivery, services.sealing(),
                    services.letters().saving(), services.tasks(), dialogs, texts, dates(texts), actions);
            SealedView view = new SealedView(model, texts);
            model.refresh();
            return screen(texts.get("shell.title.sealed", logbook.logbook().number()), view, view.focus());
        };
    }

    private Place correction(OpenLogbook logbook, SealedResult result) {
        return texts -> {
            CorrectionViewModel model = new CorrectionViewModel(logbook, result, services.sealing(), services.tasks(),
                    dialogs, texts, () -> {
                        navigator.home();
                        navigator.open(assessing(logbook, new Standing()));
                    });
            CorrectionView view = new CorrectionView(model, texts);
            return screen(texts.get("shell.title.correction", logbook.logbook().number()), view, view.focus());
        };
    }

    private ReviewJourney reviews() {
        return new ReviewJourney(navigator, dialogs, services, services.reviewing().orElseThrow(), passed,
                new ReviewJourney.FirstSeat() {
                    @Override
                    public Place summary(OpenLogbook logbook) {
                        return Journey.this.summary(logbook);
                    }

                    @Override
                    public Place seal(OpenLogbook logbook, Optional<String> signedBy) {
                        return Journey.this.seal(logbook, signedBy);
                    }
                });
    }

    static Screen screen(String title, Node view, Node focus) {
        return Screen.of(title, title, view, focus);
    }

    private Dates dates(Texts texts) {
        return new Dates(texts, services.clock());
    }
}
