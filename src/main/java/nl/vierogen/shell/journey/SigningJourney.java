package nl.vierogen.shell.journey;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import nl.vierogen.assessment.opened.OpenLogbook;
import nl.vierogen.logbook.SlotId;
import nl.vierogen.scoring.CriterionId;
import nl.vierogen.shell.Navigator;
import nl.vierogen.shell.Place;
import nl.vierogen.shell.Screen;
import nl.vierogen.texts.Texts;
import nl.vierogen.verdict.Delivery;
import nl.vierogen.verdict.ResultFile;
import nl.vierogen.verdict.SealedResult;
import nl.vierogen.verdict.correction.CorrectionUnderWayView;
import nl.vierogen.verdict.correction.CorrectionView;
import nl.vierogen.verdict.correction.CorrectionViewModel;
import nl.vierogen.verdict.correction.Reasons;
import nl.vierogen.verdict.letter.LetterView;
import nl.vierogen.verdict.letter.LetterViewModel;
import nl.vierogen.verdict.replay.ReplayView;
import nl.vierogen.verdict.replay.ReplayViewModel;
import nl.vierogen.verdict.seal.SealView;
import nl.vierogen.verdict.seal.SealViewModel;
import nl.vierogen.verdict.sealed.SealedActions;
import nl.vierogen.verdict.sealed.SealedFileViewModel;
import nl.vierogen.verdict.sealed.SealedView;
import nl.vierogen.verdict.sealed.SealedViewModel;
import nl.vierogen.verdict.summary.LateChangesView;
import nl.vierogen.verdict.summary.SummaryActions;
import nl.vierogen.verdict.summary.SummaryView;
import nl.vierogen.verdict.summary.SummaryViewModel;

/** The way from the summary to what is signed, and from there to a correction. */
final class SigningJourney {
    private final Going going;
    private final Navigator navigator;
    private final Services services;
    private final Ways ways;
    private final Reasons reasons = new Reasons();

    /** Where it leads back to. */
    interface Ways {
        Place assessing(OpenLogbook logbook, Standing standing);

        /** Goes on with a logbook where it stands now. */
        void resume(OpenLogbook logbook);

        /** The summary's section on looking along, where that is offered. */
        Optional<Node> fourEyes(OpenLogbook logbook, Texts texts);
    }

    SigningJourney(Going going, Ways ways) {
        this.going = going;
        this.navigator = going.navigator();
        this.services = going.services();
        this.ways = ways;
    }

    Place summary(OpenLogbook logbook) {
        return texts -> {
            SummaryViewModel model = new SummaryViewModel(logbook, services.tasks(), going.dialogs(), texts,
                    going.dates(texts),
                    new SummaryActions((slot, criterion) -> goTo(logbook, slot, criterion),
                            () -> navigator.open(seal(logbook, Optional.empty())),
                            () -> navigator.open(letter(logbook)), () -> ways.resume(logbook)),
                    services.known().apply(logbook), going.passed());
            SummaryView view = new SummaryView(model, texts);
            List<Node> leading = new ArrayList<>();
            leading.add(new CorrectionUnderWayView(logbook.session().assessment(), texts, () -> signedBefore(logbook)));
            ways.fourEyes(logbook, texts).ifPresent(leading::add);
            leading.add(new LateChangesView(logbook, services.tasks(), going.dialogs(), texts, going.dates(texts)));
            view.lead(leading.toArray(Node[]::new));
            model.refresh();
            String title = texts.get("shell.title.summary", logbook.logbook().number());
            return new Screen(title, title, view, view.focus(), Optional.empty(), model::leave);
        };
    }

    // the summary was opened from an assessing screen: that one is replaced by one that stands at the place
    private void goTo(OpenLogbook logbook, SlotId slot, Optional<CriterionId> criterion) {
        going.home(ways.assessing(logbook, new Standing(Optional.of(slot), criterion)));
    }

    // a correction changes nothing of what was signed: that stays readable
    private void signedBefore(OpenLogbook logbook) {
        services.tasks().inOrder(() -> services.sealing().revisions(logbook).getLast(),
                result -> navigator.open(sealed(logbook, result, before(logbook, result))), going.dialogs()::refused);
    }

    private Place letter(OpenLogbook logbook) {
        return texts -> {
            LetterViewModel model = new LetterViewModel(logbook, services.letters().get(), services.tasks(),
                    going.dialogs(), texts);
            LetterView view = new LetterView(model, texts, navigator.bindings());
            model.prepare();
            return Going.screen("shell.title.letter", logbook, texts, view, view.focus());
        };
    }

    /** @param signedBy the colleague who just signed at this laptop */
    Place seal(OpenLogbook logbook, Optional<String> signedBy) {
        return texts -> {
            SealViewModel model = new SealViewModel(logbook, services.sealing(), services.tasks(), going.dialogs(),
                    texts, going.dates(texts), going.places(),
                    // what is signed cannot be changed: back leads to the inbox
                    (result, delivery) -> going.home(sealed(logbook, result, delivery)));
            SealView view = new SealView(model, texts);
            model.prepare();
            signedBy.ifPresent(person -> model.say(texts.get("review.now-you", person)));
            return Going.screen("shell.title.seal", logbook, texts, view, view.focus());
        };
    }

    /** Opens what was signed last. */
    void openSealed(OpenLogbook logbook) {
        services.tasks().inBackground(() -> services.sealing().sealed(logbook),
                result -> navigator.open(sealed(logbook, result, before(logbook, result))), going.dialogs()::refused);
    }

    private Delivery before(OpenLogbook logbook, SealedResult result) {
        return new Delivery.Before(
                services.results().resolve(ResultFile.name(logbook.logbook(), result.facts().revision())));
    }

    private Place sealed(OpenLogbook logbook, SealedResult result, Delivery delivery) {
        return texts -> {
            SealedActions actions = new SealedActions(
                    () -> navigator.open(ways.assessing(logbook, new Standing())), navigator::home,
                    () -> navigator.open(correction(logbook, result)),
                    revision -> navigator.replace(sealed(logbook, revision, before(logbook, revision))),
                    () -> navigator.open(replay(logbook, result)));
            SealedViewModel model = new SealedViewModel(logbook, result,
                    new SealedFileViewModel(logbook, result, delivery, services.sealing(),
                            services.letters().get().saving(), services.tasks(), going.dialogs(), texts),
                    services.sealing(), services.tasks(), going.dialogs(), texts, going.dates(texts), actions);
            SealedView view = new SealedView(model, texts, navigator.bindings());
            model.refresh();
            return Going.screen("shell.title.sealed", logbook, texts, view, view.focus());
        };
    }

    private Place replay(OpenLogbook logbook, SealedResult result) {
        return texts -> {
            ReplayViewModel model = new ReplayViewModel(logbook, result.sha256(), going.wording(logbook, texts),
                    going.dates(texts));
            ReplayView view = new ReplayView(model, logbook.pictures(), services.tasks(), texts,
                    navigator.bindings(), navigator::isStill);
            view.begin(navigator.viewing());
            return Going.screen("shell.title.replay", logbook, texts, view, view.focus());
        };
    }

    private Place correction(OpenLogbook logbook, SealedResult result) {
        return texts -> {
            CorrectionViewModel model = new CorrectionViewModel(logbook, result, services.sealing(), services.tasks(),
                    going.dialogs(), texts, reasons, () -> going.home(ways.assessing(logbook, new Standing())));
            CorrectionView view = new CorrectionView(model, texts);
            String title = texts.get("shell.title.correction", logbook.logbook().number());
            return new Screen(title, title, view, view.focus(), Optional.empty(), model::leave);
        };
    }
}
