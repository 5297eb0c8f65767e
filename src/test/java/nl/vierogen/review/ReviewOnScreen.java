package nl.vierogen.review;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import nl.vierogen.assessment.SampleLogbook;
import nl.vierogen.assessment.opened.OpenLogbook;
import nl.vierogen.assessment.screen.AssessmentScreen;
import nl.vierogen.assessment.screen.AssessmentView;
import nl.vierogen.assessment.screen.Offer;
import nl.vierogen.assessment.snippet.MemorySnippets;
import nl.vierogen.letter.privacy.KnownWords;
import nl.vierogen.settings.Choices;
import nl.vierogen.settings.Look;
import nl.vierogen.settings.Settings;
import nl.vierogen.shell.MainWindow;
import nl.vierogen.shell.MainWindowViewModel;
import nl.vierogen.shell.SampleLogbooks;
import nl.vierogen.shell.SampleServices;
import nl.vierogen.shell.Screen;
import nl.vierogen.shell.Workspace;
import nl.vierogen.shell.journey.AssessingScreens;
import nl.vierogen.shell.journey.Journey;
import nl.vierogen.shell.journey.Services;
import nl.vierogen.shell.journey.Standing;
import nl.vierogen.texts.Texts;
import nl.vierogen.ui.DirectTasks;
import nl.vierogen.ui.keys.KeyBindings;
import nl.vierogen.verdict.letter.Letters;

/** The program's window around a logbook that fails, with a colleague at the same laptop. On the JavaFX thread. */
final class ReviewOnScreen implements AssessingScreens {
    final Stage stage;
    final TwoSeats seats;
    final SampleServices sample = new SampleServices(SampleLogbooks.cards());
    private final MainWindow window;
    private final Settings settings;
    private final DirectTasks tasks = new DirectTasks();
    private Runnable summary = () -> {
    };

    ReviewOnScreen(Stage stage, Look look, int width, int height) {
        this.stage = stage;
        OpenLogbook failing = withPictures(SampleLogbooks.insufficient());
        sample.put(failing);
        seats = new TwoSeats(failing);
        settings = new Settings(Choices.AS_NEW.withLook(look), new SimpleBooleanProperty(false), _ -> {
        });
        window = new MainWindow(stage, new MainWindowViewModel(new Workspace("Oefenwerkmap", true),
                settings), () -> {
                });
        stage.setX(0);
        stage.setY(0);
        stage.setWidth(width);
        stage.setHeight(height);
        new Journey(window, window.dialogs(), new Services(sample, sample, tasks, this, SampleLogbooks.CLOCK,
                Path.of("/home/assessor/Documenten"), Optional.of(new Services.Reviewing(seats, seats)),
                () -> new Letters(_ -> List.of(), (_, _) -> {
                    // nothing is written here
                }), logbook -> new KnownWords("", "", List.of(), Optional.of(logbook.logbook().number())), List.of()))
                .begin(List.of(), false);
        window.show();
    }

    private static OpenLogbook withPictures(OpenLogbook open) {
        return new OpenLogbook(open.id(), open.logbook(), open.form(), open.procedure(), open.practice(),
                slot -> SampleLogbook.picture(open.form().slots().indexOf(open.form().slot(slot).orElseThrow())),
                open.session());
    }

    /** Changes the settings, for the screens opened from now on. */
    void choose(UnaryOperator<Choices> how) {
        settings.change(how);
    }

    /** Opens the logbook that fails. */
    void openFirst() {
        TableView<?> table = (TableView<?>) stage.getScene().lookup("#inbox-table");
        table.getSelectionModel().clearAndSelect(3);
        table.fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.ENTER, false, false, false, false));
    }

    /** On from the assessing screen made last. */
    void toSummary() {
        summary.run();
    }

    /** Leaves the screen and comes there again. */
    void again() {
        window.back();
        toSummary();
    }

    @Override
    public Screen assessing(OpenLogbook logbook, Offer offer, Standing standing, Texts texts, Leads leads) {
        summary = leads.summary();
        AssessmentView view = new AssessmentView(logbook, offer, new AssessmentScreen() {
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
        }, texts, tasks, window.dialogs(), SampleLogbooks.CLOCK, KeyBindings.defaults(), MemorySnippets.few());
        standing.slot().ifPresent(slot -> view.start(slot, standing.criterion()));
        return new Screen(logbook.logbook().number(), "", view, view, Optional.of(view::keySheet), view::leave);
    }
}
