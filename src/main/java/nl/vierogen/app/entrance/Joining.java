package nl.vierogen.app.entrance;

import java.util.Optional;
import java.util.function.Consumer;
import nl.vierogen.archive.own.OpenedKeys;
import nl.vierogen.enrolment.Progress;
import nl.vierogen.enrolment.Progress.Step;
import nl.vierogen.enrolment.join.CodeView;
import nl.vierogen.shell.MainWindow;
import nl.vierogen.ui.Tasks;

/**
 * The way from a code to a roster. Each step is written down before the next is shown.
 *
 * @param window where it is shown
 * @param screens the screens of the steps
 * @param progress how far one has come
 */
record Joining(MainWindow window, OwnScreens screens, Progress progress) {

    /** From the first step: code and passphrase, or a backup. */
    void begin(Tasks tasks, Consumer<OpenedKeys> opened, Runnable practise) {
        CodeDraft draft = new CodeDraft();
        window.start(screens.code(tasks, draft, new CodeView.Ways() {
            @Override
            public void passphrase() {
                window.open(screens.newPassphrase(tasks, draft, opened));
            }

            @Override
            public void restore() {
                // who has a backup has enrolled before
                window.open(screens.restore(tasks, keys -> keep(tasks, Step.WAIT, () -> opened.accept(keys))));
            }

            @Override
            public void practise() {
                practise.run();
            }
        }));
    }

    /** From the step where one was, with open keys. @param accepted called when there is a roster */
    void resume(OpenedKeys keys, Tasks tasks, Runnable accepted) {
        tasks.inOrder(progress::step, step -> show(step, keys, tasks, accepted), window.dialogs()::refused);
    }

    private void show(Step step, OpenedKeys keys, Tasks tasks, Runnable accepted) {
        window.start(switch (step) {
            case BACKUP -> screens.backup(keys, tasks, () -> go(Step.SEND, keys, tasks, accepted));
            case SEND -> screens.send(keys, tasks, () -> go(Step.WAIT, keys, tasks, accepted));
            case WAIT -> screens.roster(keys, tasks, Optional.empty(),
                    Optional.of(() -> go(Step.SEND, keys, tasks, accepted)), accepted);
        });
    }

    private void go(Step step, OpenedKeys keys, Tasks tasks, Runnable accepted) {
        keep(tasks, step, () -> show(step, keys, tasks, accepted));
    }

    private void keep(Tasks tasks, Step step, Runnable then) {
        tasks.inOrder(() -> {
            progress.keep(step);
            return step;
        }, _ -> then.run(), window.dialogs()::refused);
    }
}
