package nl.vierogen.shell.journey;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.Node;
import nl.vierogen.assessment.Assessment;
import nl.vierogen.assessment.Card;
import nl.vierogen.assessment.screen.FirstPicture;
import nl.vierogen.assessment.screen.FirstSight;
import nl.vierogen.assessment.opened.OpenLogbook;
import nl.vierogen.assessment.screen.Offer;
import nl.vierogen.assessment.screen.independence.GateView;
import nl.vierogen.assessment.screen.independence.GateViewModel;
import nl.vierogen.assessment.screen.independence.GateWays;
import nl.vierogen.examples.Exercise;
import nl.vierogen.inbox.ArrivalView;
import nl.vierogen.inbox.InboxActions;
import nl.vierogen.inbox.InboxMemory;
import nl.vierogen.inbox.InboxView;
import nl.vierogen.inbox.InboxViewModel;
import nl.vierogen.inbox.InboxWork;
import nl.vierogen.problem.Refusal;
import nl.vierogen.review.ask.RequestFiles;
import nl.vierogen.shell.Navigator;
import nl.vierogen.shell.Place;
import nl.vierogen.shell.Screen;
import nl.vierogen.texts.Texts;
import nl.vierogen.ui.dialog.Dialogs;
import nl.vierogen.verdict.privacy.PassedHits;
import nl.vierogen.verdict.seal.SavePlaces;
import nl.vierogen.warmup.WarmUpView;
import nl.vierogen.warmup.WarmUpViewModel;
import nl.vierogen.warmup.WarmUps;

/** The way of a logbook through the program: inbox, assessing, and on to signing or to a colleague. */
public final class Journey {
    private final Going going;
    private final Navigator navigator;
    private final Services services;
    private final RequestFiles requests;
    private final WarmUps warmUps;
    // whoever opens a file wants to see that logbook, at once
    private volatile boolean straight;
    private boolean arriving;
    private final InboxMemory memory = new InboxMemory();
    private final InboxWork work;
    private Optional<InboxView> found = Optional.empty();
    private Optional<Resting> resting = Optional.empty();
    // with all its screens: the first frame does not wait for them
    private Optional<SigningJourney> signing = Optional.empty();

    /** One without a warm-up. */
    public Journey(Navigator navigator, Dialogs dialogs, Services services) {
        this(navigator, dialogs, services, WarmUps.never());
    }

    public Journey(Navigator navigator, Dialogs dialogs, Services services, WarmUps warmUps) {
        this.warmUps = warmUps;
        this.going = new Going(navigator, dialogs, services, new PassedHits(), new SavePlaces(services.results()));
        this.navigator = navigator;
        this.services = services;
        this.requests = new RequestFiles(services.results());
        this.work = new InboxWork(services.shelf(), services.tasks(), going.dialogs(),
                new InboxActions(this::opening, services.practice()), memory);
        navigator.onFind(() -> found.ifPresent(InboxView::find));
    }

    /**
     * Begins at the inbox.
     *
     * @param files packages to import at once, such as those the program was started with
     * @param practise whether to make practice logbooks at once
     */
    public void begin(List<Path> files, boolean practise) {
        straight = !files.isEmpty();
        arriving = straight;
        navigator.open(this::inbox);
        if (practise) {
            work.practise();
        }
        if (!files.isEmpty()) {
            work.importAtStart(files);
        }
    }

    /** Where one is: the logbook that is open, empty in the inbox. */
    public Optional<Resting> resting() {
        return resting;
    }

    /** Goes on from the inbox to where one was; stays there when the logbook is no longer in the list. */
    public void resume(Resting where) {
        services.tasks().inOrder(() -> {
            for (Card card : services.shelf().cards()) {
                if (card.id().equals(where.logbook())) {
                    return Optional.of(services.shelf().open(card));
                }
            }
            return Optional.<OpenLogbook>empty();
        }, found -> found.ifPresent(logbook -> opened(logbook, where.standing())), going.dialogs()::refused);
    }

    private Screen inbox(Texts texts) {
        resting = Optional.empty();
        InboxViewModel model = new InboxViewModel(services.shelf(), services.tasks(), going.dialogs(), texts,
                going.dates(texts), work, memory);
        found = Optional.empty();
        Supplier<InboxView> whole = () -> {
            InboxView view = new InboxView(model, texts, navigator.bindings());
            found = Optional.of(view);
            return view;
        };
        Screen screen = arriving ? arrival(new ArrivalView(model, texts, whole), texts)
                : inbox(whole.get(), texts);
        arriving = false;
        model.refresh();
        return screen;
    }

    private static Screen inbox(InboxView view, Texts texts) {
        return Screen.of(texts.get("inbox.title"), "", view, view);
    }

    private static Screen arrival(ArrivalView view, Texts texts) {
        return new Screen(texts.get("inbox.title"), "", view, view, Optional.empty(), Runnable::run,
                view.aloneProperty());
    }

    // whoever opens a file sees the image before the rest of its screen
    private Runnable opening(Card card) throws Refusal {
        OpenLogbook logbook = services.shelf().open(card);
        Optional<FirstPicture> first = straight ? first(logbook) : Optional.empty();
        return () -> first.ifPresentOrElse(picture -> sight(logbook, picture), () -> opened(logbook));
    }

    private Optional<FirstPicture> first(OpenLogbook logbook) {
        try {
            return services.assessing().first(logbook);
        } catch (Refusal _) {
            // told where the image would be
            return Optional.empty();
        }
    }

    private void sight(OpenLogbook logbook, FirstPicture picture) {
        straight = false;
        FirstSight sight = new FirstSight(picture, logbook.logbook().number());
        navigator.open(_ -> new Screen(logbook.logbook().number(), "", sight, sight, Optional.empty(), Runnable::run,
                new SimpleBooleanProperty(true)));
        sight.whenSeen(() -> navigator.replace(assessing(logbook, new Standing())));
    }

    private void opened(OpenLogbook logbook) {
        Assessment now = logbook.session().assessment();
        List<Exercise> warmUp = !straight && now.stage().isScoring() && now.lookingAlong().invited().isEmpty()
                ? warmUps.next(logbook.form())
                : List.of();
        straight = false;
        if (warmUp.isEmpty()) {
            opened(logbook, new Standing());
        } else {
            navigator.open(warmUp(logbook, warmUp));
        }
    }

    private Place warmUp(OpenLogbook logbook, List<Exercise> exercises) {
        return texts -> {
            WarmUpViewModel model = new WarmUpViewModel(exercises, logbook.form(), texts, () -> {
                navigator.home();
                opened(logbook, new Standing());
            });
            WarmUpView view = new WarmUpView(model, services.tasks(), texts, navigator.bindings());
            view.begin(navigator.viewing());
            return Going.screen(texts.get("warmup.title"), view, view.focus());
        };
    }

    private void opened(OpenLogbook logbook, Standing standing) {
        resting = Optional.of(new Resting(logbook.id(), standing));
        Assessment now = logbook.session().assessment();
        if (now.lookingAlong().invited().isPresent()) {
            reviews().orElseThrow().seated(logbook);
            return;
        }
        switch (now.stage()) {
            case SEALED -> signing().openSealed(logbook);
            // nothing is scored here now: what there is to do is on the summary
            case WAITING, ANSWERED -> navigator.open(signing().summary(logbook));
            case NEW, ASSESSING, READY, COLLEAGUE_FIRST, LOCKABLE, COMPARING, REPLIED -> navigator.open(
                    now.handedBack().isPresent() ? signing().summary(logbook) : assessing(logbook, standing));
        }
    }

    // no way leads to an image but past the question whether this assessor may see it
    private Place assessing(OpenLogbook logbook, Standing standing) {
        resting = Optional.of(new Resting(logbook.id(), standing));
        return texts -> GateViewModel.isAsked(logbook.session().assessment())
                ? gate(logbook, standing, texts)
                : services.assessing().assessing(logbook, Offer.EVERYTHING, standing, texts,
                        new AssessingScreens.Leads(navigator::home, () -> toSummary(logbook), navigator::home));
    }

    private Screen gate(OpenLogbook logbook, Standing standing, Texts texts) {
        GateWays ways = new GateWays(() -> navigator.replace(assessing(logbook, standing)), () -> toSummary(logbook),
                navigator::home);
        GateViewModel model = new GateViewModel(logbook, services.tasks(), going.dialogs(), texts, ways);
        GateView view = new GateView(model, texts, navigator.bindings());
        return Going.screen(logbook.logbook().number(), view, view.focus());
    }

    // what is handed back has nothing to go back to but the inbox
    private void toSummary(OpenLogbook logbook) {
        if (logbook.session().assessment().handedBack().isPresent()) {
            navigator.home();
        }
        navigator.open(signing().summary(logbook));
    }

    private SigningJourney signing() {
        SigningJourney made = signing.orElseGet(() -> new SigningJourney(going, new Ways()));
        signing = Optional.of(made);
        return made;
    }

    private Optional<ReviewJourney> reviews() {
        return services.reviewing().map(reviewing -> new ReviewJourney(going, reviewing, signing(), requests));
    }

    /** Where signing leads back to. */
    private final class Ways implements SigningJourney.Ways {
        @Override
        public Place assessing(OpenLogbook logbook, Standing standing) {
            return Journey.this.assessing(logbook, standing);
        }

        @Override
        public void resume(OpenLogbook logbook) {
            navigator.home();
            opened(logbook);
        }

        @Override
        public Optional<Node> fourEyes(OpenLogbook logbook, Texts texts) {
            return reviews().map(journey -> journey.section(logbook, texts));
        }
    }
}
