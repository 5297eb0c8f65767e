package nl.vierogen.shell.journey;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.BiFunction;
import nl.vierogen.assessment.LookingAlong;
import nl.vierogen.assessment.act.ReviewAct;
import nl.vierogen.assessment.opened.OpenLogbook;
import nl.vierogen.assessment.screen.Offer;
import nl.vierogen.assessment.screen.independence.GateView;
import nl.vierogen.assessment.screen.independence.GateViewModel;
import nl.vierogen.assessment.screen.independence.GateWays;
import nl.vierogen.logbook.SlotId;
import nl.vierogen.review.CoReviewing;
import nl.vierogen.review.Seat;
import nl.vierogen.review.seat.LockActions;
import nl.vierogen.review.seat.LockView;
import nl.vierogen.review.seat.LockViewModel;
import nl.vierogen.review.seat.RepliedView;
import nl.vierogen.review.seat.RepliedViewModel;
import nl.vierogen.review.seat.SeenView;
import nl.vierogen.review.seat.SeenViewModel;
import nl.vierogen.scoring.CriterionId;
import nl.vierogen.shell.Navigator;
import nl.vierogen.shell.Place;
import nl.vierogen.shell.Screen;
import nl.vierogen.texts.Texts;
import nl.vierogen.ui.dialog.Dialogs;
import nl.vierogen.ui.dialog.FileKind;
import nl.vierogen.verdict.Delivery;
import nl.vierogen.verdict.Outgoing;
import nl.vierogen.verdict.seal.SealView;
import nl.vierogen.verdict.seal.SealViewModel;

/** The colleague's seat: her blind sheet, closing it, comparing, signing, and her answer. */
final class SeatJourney {
    private final Going going;
    private final Navigator navigator;
    private final Dialogs dialogs;
    private final Services services;
    private final Services.Reviewing reviewing;
    private final SigningJourney first;
    private final BiFunction<OpenLogbook, Runnable, Place> compare;

    /**
     * @param first the first assessor's own way to signing
     * @param compare where two sheets are compared, and how to go on from there to signing
     */
    SeatJourney(Going going, Services.Reviewing reviewing, SigningJourney first,
            BiFunction<OpenLogbook, Runnable, Place> compare) {
        this.going = going;
        this.navigator = going.navigator();
        this.dialogs = going.dialogs();
        this.services = going.services();
        this.reviewing = reviewing;
        this.first = first;
        this.compare = compare;
    }

    /** Opens a seat where it was left. */
    void seated(OpenLogbook seat) {
        services.tasks().inOrder(() -> reviewing.colleagues().seat(seat), known -> {
            switch (seat.session().assessment().stage()) {
                case COMPARING -> going.home(compare(seat));
                case REPLIED -> going.home(replied(seat, Optional.empty()));
                case NEW, ASSESSING, READY, COLLEAGUE_FIRST, WAITING, ANSWERED, SEALED, LOCKABLE ->
                    going.home(assessing(seat, known, new Standing()));
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
        return Going.screen(seat.logbook().number(), view, view.focus());
    }

    private Screen gate(OpenLogbook seat, Seat known, Standing standing, Texts texts) {
        GateWays ways = new GateWays(() -> navigator.replace(assessing(seat, known, standing)), navigator::home,
                () -> decline(seat, CoReviewing.Decline.OWN_PRACTICE));
        GateView view = new GateView(new GateViewModel(seat, services.tasks(), dialogs, texts, ways), texts,
                navigator.bindings());
        return Going.screen(seat.logbook().number(), view, view.focus());
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
                    going.screening(), new LockActions((slot, criterion) -> goTo(seat, known, slot, criterion),
                            () -> going.home(compare(seat)), () -> ended(seat, Optional.empty())));
            LockView view = new LockView(model, going.wording(seat, texts), texts);
            model.refresh();
            return Going.screen("shell.title.lock", seat, texts, view, view.focus());
        };
    }

    // the lock screen was opened from an assessing screen: that one is replaced by one that stands at the place
    private void goTo(OpenLogbook seat, Seat known, SlotId slot, Optional<CriterionId> criterion) {
        going.home(assessing(seat, known, new Standing(Optional.of(slot), criterion)));
    }

    private Place compare(OpenLogbook seat) {
        return compare.apply(seat, () -> navigator.open(sign(seat)));
    }

    private Place sign(OpenLogbook seat) {
        return texts -> {
            SealViewModel model = new SealViewModel(seat, reviewing.sealing(), services.tasks(), dialogs, texts,
                    going.dates(texts), going.places(), (_, delivery) -> ended(seat, Optional.of(delivery)));
            SealView view = new SealView(model, texts);
            model.prepare();
            return Going.screen("shell.title.seal", seat, texts, view, view.focus());
        };
    }

    // she signed or declined: at one laptop the first assessor goes on, else her answer has to travel
    private void ended(OpenLogbook seat, Optional<Delivery> delivery) {
        services.tasks().inOrder(() -> reviewing.colleagues().requester(seat),
                requester -> requester.ifPresentOrElse(logbook -> goOn(logbook, delivery.isPresent()),
                        () -> going.home(replied(seat, delivery))),
                dialogs::refused);
    }

    private void goOn(OpenLogbook logbook, boolean signed) {
        LookingAlong along = logbook.session().assessment().lookingAlong();
        going.home(first.summary(logbook));
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
            return Going.screen("shell.title.replied", seat, texts, view, view.focus());
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
}
