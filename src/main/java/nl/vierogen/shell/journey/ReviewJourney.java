package nl.vierogen.shell.journey;

import java.util.Optional;
import javafx.scene.Node;
import nl.vierogen.assessment.opened.OpenLogbook;
import nl.vierogen.assessment.screen.state.Wording;
import nl.vierogen.review.Colleague;
import nl.vierogen.review.ask.AskActions;
import nl.vierogen.review.ask.AskView;
import nl.vierogen.review.ask.AskViewModel;
import nl.vierogen.review.ask.Asking;
import nl.vierogen.review.ask.FourEyesActions;
import nl.vierogen.review.ask.FourEyesView;
import nl.vierogen.review.ask.FourEyesViewModel;
import nl.vierogen.review.ask.RequestFiles;
import nl.vierogen.review.compare.CompareActions;
import nl.vierogen.review.compare.CompareView;
import nl.vierogen.review.compare.CompareViewModel;
import nl.vierogen.shell.Navigator;
import nl.vierogen.shell.Place;
import nl.vierogen.texts.Texts;

/** The way of two: asking a colleague, and comparing with her. Her own seat is {@link SeatJourney}. */
final class ReviewJourney {
    private final Going going;
    private final Navigator navigator;
    private final Services services;
    private final Services.Reviewing reviewing;
    private final SigningJourney first;
    private final RequestFiles files;
    private final SeatJourney seats;

    /**
     * @param first the first assessor's own way to signing
     * @param files where requests go, and where they went
     */
    ReviewJourney(Going going, Services.Reviewing reviewing, SigningJourney first, RequestFiles files) {
        this.going = going;
        this.navigator = going.navigator();
        this.services = going.services();
        this.reviewing = reviewing;
        this.first = first;
        this.files = files;
        this.seats = new SeatJourney(going, reviewing, first, this::compare);
    }

    /** The summary's section on looking along. */
    Node section(OpenLogbook logbook, Texts texts) {
        FourEyesActions actions = new FourEyesActions(
                () -> navigator.open(ask(logbook, new Asking.Anyone())),
                () -> colleague(logbook).ifPresent(asked -> navigator.open(ask(logbook, new Asking.Here(asked)))),
                () -> navigator.open(compare(logbook, () -> navigator.open(first.seal(logbook, Optional.empty())))),
                () -> navigator.replace(first.summary(logbook)));
        FourEyesViewModel model = new FourEyesViewModel(logbook, reviewing.colleagues(), services.tasks(),
                going.dialogs(), texts, files, going.screening(), actions);
        model.refresh();
        return new FourEyesView(model, texts);
    }

    /** Opens a colleague's seat where she left it. */
    void seated(OpenLogbook seat) {
        seats.seated(seat);
    }

    private static Optional<Colleague> colleague(OpenLogbook logbook) {
        return logbook.session().assessment().lookingAlong().asked()
                .map(asked -> new Colleague(asked.kid(), asked.person()));
    }

    private Place ask(OpenLogbook logbook, Asking asking) {
        return texts -> {
            AskViewModel model = new AskViewModel(logbook, reviewing.colleagues(), services.tasks(), going.dialogs(),
                    texts, files, asking,
                    new AskActions(() -> going.home(first.summary(logbook)), this::seated));
            AskView view = new AskView(model, texts);
            model.refresh();
            return Going.screen("shell.title.ask", logbook, texts, view, view.focus());
        };
    }

    /** @param sign on to signing, for whoever compares */
    private Place compare(OpenLogbook logbook, Runnable sign) {
        return texts -> {
            Wording wording = going.wording(logbook, texts);
            CompareActions actions = new CompareActions(sign, () -> colleague(logbook)
                    .ifPresent(asked -> navigator.open(ask(logbook, new Asking.Again(asked)))));
            CompareViewModel model = new CompareViewModel(logbook, reviewing.colleagues(), services.tasks(),
                    going.dialogs(), texts, going.dates(texts), wording, going.screening(), actions);
            CompareView view = new CompareView(model, logbook, wording, texts, services.tasks(),
                    navigator.bindings(), services.clock());
            view.begin(navigator.viewing());
            model.refresh();
            return Going.screen("shell.title.compare", logbook, texts, view, view.focus());
        };
    }
}
