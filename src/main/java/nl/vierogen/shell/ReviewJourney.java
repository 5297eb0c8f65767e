package nl.vierogen.shell;

import nl.vierogen.verdict.privacy.PassedHits;
import nl.vierogen.review.Screening;
import nl.vierogen.review.CoReviewing;
import nl.vierogen.assessment.screen.independence.GateWays;
import nl.vierogen.assessment.screen.independence.GateViewModel;
import nl.vierogen.assessment.screen.independence.GateView;
import java.nio.file.Path;
import java.util.Optional;
import javafx.scene.Node;
import nl.vierogen.assessment.LookingAlong;
import nl.vierogen.assessment.OpenLogbook;
import nl.vierogen.assessment.ReviewAct;
import nl.vierogen.assessment.screen.Offer;
import nl.vierogen.assessment.screen.state.Wording;
import nl.vierogen.logbook.SlotId;
import nl.vierogen.review.Colleague;
import nl.vierogen.review.Seat;
import nl.vierogen.review.ask.AskActions;
import nl.vierogen.review.ask.AskView;
import nl.vierogen.review.ask.AskViewModel;
import nl.vierogen.review.ask.Asking;
import nl.vierogen.review.ask.FourEyesActions;
import nl.vierogen.review.ask.FourEyesView;
import nl.vierogen.review.ask.FourEyesViewModel;
import nl.vierogen.review.compare.CompareActions;
import nl.vierogen.review.compare.CompareView;
import nl.vierogen.review.compare.CompareViewModel;
import nl.vierogen.review.seat.LockActions;
import nl.vierogen.review.seat.LockView;
import nl.vierogen.review.seat.LockViewModel;
import nl.vierogen.review.seat.RepliedView;
import nl.vierogen.review.seat.RepliedViewModel;
import nl.vierogen.review.seat.SeenView;
import nl.vierogen.review.seat.SeenViewModel;
import nl.vierogen.scoring.CriterionId;
import nl.vierogen.texts.Texts;
import nl.vierogen.ui.Dates;
import nl.vierogen.ui.Dialogs;
import nl.vierogen.ui.FileKind;
import nl.vierogen.ui.keys.KeyBindings;
import nl.vierogen.verdict.Delivery;
import nl.vierogen.verdict.Outgoing;
import nl.vierogen.verdict.SealView;
import nl.vierogen.verdict.SealViewModel;

/** The way of two: asking, the colleague's blind sheet, closing it, comparing, and both signing. */
final class ReviewJourney {
    private final Navigator navigator;
    private final Dialogs dialogs;
    private final Services services;
    private final Services.Reviewing reviewing;
    private final Screening screening;
    private final FirstSeat first;

    /** Places of the first assessor's own way. */
    interface FirstSeat {
        Place summary(OpenLogbook logbook);

        /** @param signedBy the colleague who just signed at this laptop */
        Place seal(OpenLogbook logbook, Optional<String> signedBy);
    }

    ReviewJourney(Navigator navigator, Dialogs dialogs, Services services, Services.Reviewing reviewing,
            PassedHits passed, FirstSeat first) {
        this.navigator = navigator;
        this.dialogs = dialogs;
        this.services = services;
        this.reviewing = reviewing;
        this.screening = new Screening(services.known(), passed);
        this.first = first;
    }

    /** The summary's section on looking along. */
    Node section(OpenLogbook logbook, Texts texts) {
        FourEyesActions actions = new FourEyesActions(
                () -> navigator.open(ask(logbook, new Asking.Anyone())),
                () -> colleague(logbook).ifPresent(asked -> navigator.open(ask(logbook, new Asking.Here(asked)))),
                () -> navigator.open(compare(logbook)), () -> navigator.replace(first.summary(logbook)));
        FourEyesViewModel model = new FourEyesViewModel(logbook, reviewing.colleagues(), services.tasks(), dialogs,
                texts, services.results(), screening, actions);
        model.refresh();
        return new FourEyesView(model, texts);
    }

    private static Optional<Colleague> colleague(OpenLogbook logbook) {
        return logbook.session().assessment().lookingAlong().asked()
                .map(asked -> new Colleague(asked.kid(), asked.person()));
    }

    private Place ask(OpenLogbook logbook, Asking asking) {
        return texts -> {
            AskViewModel model = new AskViewModel(logbook, reviewing.colleagues(), services.tasks(), dialogs, texts,
                    services.results(), asking, new AskActions(() -> home(first.summary(logbook)), this::seated));
            AskView view = new AskView(model, texts);
            model.refresh();
            return Journey.screen(title("shell.title.ask", logbook, texts), view, view.focus());
        };
    }

    /** Opens a colleague's seat where she left it. */
    void seated(OpenLogbook seat) {
        services.tasks().inOrder(() -> reviewing.colleagues().seat(seat), known -> {
            switch (seat.session().assessment().stage()) {
                case COMPARING -> home(compare(seat));
                case REPLIED -> home(replied(seat, Optional.empty()));
                case NEW, ASSESSING, READY, COLLEAGUE_FIRST, WAITING, ANSWERED, SEALED, LOCKABLE ->
                    home(assessing(seat, known, new Standing()));
            }
        }, dialogs::refused);
    }

    private Place assessing(OpenLogbook seat, Seat known, Standing standing) {
        return texts -> {
            if (GateViewModel.isAsked(seat.session().assessment())) {
                return gate(seat, known, standing, texts);
            }
            if (SeenViewModel.isAsked(seat)) {
                return seen(seat, known, standing, texts);
            }
            return services.assessing().assessing(seat, Offer.lookingAlong(known.told()), standing, texts,
                    new AssessingScreens.Leads(navigator::home, () -> navigator.open(lock(seat, known)),
                            () -> decline(seat, CoReviewing.Decline.RECOGNISED)));
        };
    }

    private Screen seen(OpenLogbook seat, Seat known, Standing standing, Texts texts) {
        SeenView view = new SeenView(new SeenViewModel(seat, services.tasks(), dialogs,
                () -> navigator.replace(assessing(seat, known, standing)),
                () -> decline(seat, CoReviewing.Decline.SAW_BEFORE)), texts);
        return Journey.screen(seat.logbook().number(), view, view.focus());
    }

    private Screen gate(OpenLogbook seat, Seat known, Standing standing, Texts texts) {
        GateWays ways = new GateWays(() -> navigator.replace(assessing(seat, known, standing)), navigator::home,
                () -> decline(seat, CoReviewing.Decline.OWN_PRACTICE));
        GateView view = new GateView(new GateViewModel(seat, services.tasks(), dialogs, texts, ways), texts,
                KeyBindings.defaults());
        return Journey.screen(seat.logbook().number(), view, view.focus());
    }

    private void decline(OpenLogbook seat, CoReviewing.Decline why) {
        services.tasks().inOrder(() -> {
            reviewing.colleagues().decline(seat, why);
            return seat;
        }, declined -> ended(declined, Optional.empty()), dialogs::refused);
    }

    private Place lock(OpenLogbook seat, Seat known) {
        return texts -> {
            LockViewModel model = new LockViewModel(seat, reviewing.colleagues(), services.tasks(), dialogs, texts,
                    screening, new LockActions((slot, criterion) -> goTo(seat, known, slot, criterion),
                            () -> home(compare(seat)), () -> ended(seat, Optional.empty())));
            LockView view = new LockView(model, wording(seat, texts), texts);
            model.refresh();
            return Journey.screen(title("shell.title.lock", seat, texts), view, view.focus());
        };
    }

    // the lock screen was opened from an assessing screen: that one is replaced by one that stands at the place
    private void goTo(OpenLogbook seat, Seat known, SlotId slot, Optional<CriterionId> criterion) {
        home(assessing(seat, known, new Standing(Optional.of(slot), criterion)));
    }

    private Place compare(OpenLogbook logbook) {
        return texts -> {
            Wording wording = wording(logbook, texts);
            boolean seat = logbook.session().assessment().lookingAlong().invited().isPresent();
            CompareActions actions = new CompareActions(
                    () -> navigator.open(seat ? sign(logbook) : first.seal(logbook, Optional.empty())),
                    () -> colleague(logbook)
                            .ifPresent(asked -> navigator.open(ask(logbook, new Asking.Again(asked)))));
            CompareViewModel model = new CompareViewModel(logbook, reviewing.colleagues(), services.tasks(), dialogs,
                    texts, dates(texts), wording, screening, actions);
            CompareView view = new CompareView(model, logbook, wording, texts, services.tasks(),
                    KeyBindings.defaults());
            model.refresh();
            return Journey.screen(title("shell.title.compare", logbook, texts), view, view.focus());
        };
    }

    private Place sign(OpenLogbook seat) {
        return texts -> {
            SealViewModel model = new SealViewModel(seat, reviewing.sealing(), services.tasks(), dialogs, texts,
                    dates(texts), services.results(), (_, delivery) -> ended(seat, Optional.of(delivery)));
            SealView view = new SealView(model, texts);
            model.prepare();
            return Journey.screen(title("shell.title.seal", seat, texts), view, view.focus());
        };
    }

    // she signed or declined: at one laptop the first assessor goes on, else her answer has to travel
    private void ended(OpenLogbook seat, Optional<Delivery> delivery) {
        services.tasks().inOrder(() -> reviewing.colleagues().requester(seat),
                requester -> requester.ifPresentOrElse(logbook -> goOn(logbook, delivery.isPresent()),
                        () -> home(replied(seat, delivery))),
                dialogs::refused);
    }

    private void goOn(OpenLogbook logbook, boolean signed) {
        LookingAlong along = logbook.session().assessment().lookingAlong();
        home(first.summary(logbook));
        if (signed) {
            navigator.open(first.seal(logbook, along.asked().map(ReviewAct.Asked::person)));
        }
    }

    private Place replied(OpenLogbook seat, Optional<Delivery> delivery) {
        return texts -> {
            Path suggested = services.results().resolve(reviewing.sealing().outgoing(seat).map(Outgoing::name)
                    .orElseGet(() -> FileKind.REVIEW.name(seat.logbook().number())));
            RepliedViewModel model = new RepliedViewModel(seat, reviewing.colleagues(), services.tasks(), dialogs,
                    texts, suggested, navigator::home);
            delivery.ifPresent(now -> tell(now, model));
            RepliedView view = new RepliedView(model, texts);
            return Journey.screen(title("shell.title.replied", seat, texts), view, view.focus());
        };
    }

    private static void tell(Delivery delivery, RepliedViewModel model) {
        switch (delivery) {
            case Delivery.Saved(Path file) -> model.saved(file);
            case Delivery.NotSaved(Path _, var why) -> model.notSaved(why);
            case Delivery.Before(Path _) -> {
                // it is said how to save it
            }
        }
    }

    private void home(Place place) {
        navigator.home();
        navigator.open(place);
    }

    private static String title(String key, OpenLogbook logbook, Texts texts) {
        return texts.get(key, logbook.logbook().number());
    }

    private Wording wording(OpenLogbook logbook, Texts texts) {
        return new Wording(texts, logbook.form(), services.clock().getZone());
    }

    private Dates dates(Texts texts) {
        return new Dates(texts, services.clock());
    }
}
