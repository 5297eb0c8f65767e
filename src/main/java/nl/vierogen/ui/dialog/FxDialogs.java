package nl.vierogen.ui.dialog;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.control.Button;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.FileChooser;
import javafx.stage.Window;
import nl.vierogen.problem.Refusal;
import nl.vierogen.texts.Texts;
import nl.vierogen.ui.Tone;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

/** {@link Dialogs} with the file choosers of the system and cards inside the window. */
public final class FxDialogs implements Dialogs {
    private final Overlay overlay;
    private final Supplier<Texts> texts;
    private final Choosers choosers;
    private @Nullable File lastFolder;

    /** @param texts the texts in the language of the moment */
    public FxDialogs(Overlay overlay, Supplier<Texts> texts) {
        this(overlay, texts, Choosers.OF_SYSTEM);
    }

    /** The same with other choosers. */
    public FxDialogs(Overlay overlay, Supplier<Texts> texts, Choosers choosers) {
        this.overlay = overlay;
        this.texts = texts;
        this.choosers = choosers;
    }

    @Override
    public List<Path> openFiles(FileKind kind) {
        List<File> chosen = choosers.open(chooser(kind, "ui.file.open"), window());
        if (chosen.isEmpty()) {
            return List.of();
        }
        lastFolder = chosen.getFirst().getParentFile();
        return chosen.stream().map(File::toPath).toList();
    }

    @Override
    public Optional<Path> saveFile(FileKind kind, Path suggested) {
        FileChooser chooser = chooser(kind, "ui.file.save");
        chooser.setInitialFileName(String.valueOf(suggested.getFileName()));
        File folder = suggested.toAbsolutePath().toFile().getParentFile();
        if (folder != null && folder.isDirectory()) {
            chooser.setInitialDirectory(folder);
        }
        return choosers.save(chooser, window()).map(File::toPath)
                .map(chosen -> named(kind, chosen));
    }

    @Override
    public void confirm(String title, String question, String yes, Runnable then) {
        ask(Tone.ACCENT, title, question, yes, then);
    }

    @Override
    public void confirmLoss(String title, String question, String yes, Runnable then) {
        ask(Tone.WARNING, title, question, yes, then);
    }

    // a warning is answered with no by Enter alone
    private void ask(Tone tone, String title, String question, String yes, Runnable then) {
        Button doIt = button("dialog-yes", yes);
        doIt.setOnAction(_ -> {
            overlay.close();
            then.run();
        });
        Button leaveIt = button("dialog-no", texts.get().get("ui.cancel"));
        leaveIt.setOnAction(_ -> overlay.close());
        Button first = tone == Tone.WARNING ? leaveIt : doIt;
        first.getStyleClass().add("accent");
        first.setDefaultButton(true);
        overlay.show(new DialogCard(tone, title, question, List.of(leaveIt, doIt)), first);
    }

    @Override
    public void refused(Refusal refusal) {
        Texts now = texts.get();
        Button copy = button("dialog-copy", now.get("ui.refused.copy"));
        copy.setGraphic(new FontIcon("fth-copy"));
        copy.setOnAction(_ -> copy(refusal + System.lineSeparator() + now.sentence(refusal)));
        Button close = button("dialog-close", now.get("ui.close"));
        close.setDefaultButton(true);
        close.getStyleClass().add("accent");
        close.setOnAction(_ -> overlay.close());
        String text = now.sentence(refusal) + "\n\n" + now.get("ui.refused.safe");
        overlay.show(new DialogCard(Tone.DANGER, now.get("ui.refused.title"), text, List.of(copy, close)), close);
    }

    @Override
    public void copy(String text) {
        ClipboardContent content = new ClipboardContent();
        content.putString(text);
        Clipboard.getSystemClipboard().setContent(content);
    }

    // nobody was asked whether a file of the longer name may be replaced
    private static Path named(FileKind kind, Path chosen) {
        Path named = kind.named(chosen);
        return named.toFile().exists() ? chosen : named;
    }

    private FileChooser chooser(FileKind kind, String title) {
        Texts now = texts.get();
        FileChooser chooser = new FileChooser();
        chooser.setTitle(now.get(title));
        chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter(now.get(kind.textKey()), kind.patterns()));
        if (lastFolder != null && lastFolder.isDirectory()) {
            chooser.setInitialDirectory(lastFolder);
        }
        return chooser;
    }

    private @Nullable Window window() {
        return overlay.getScene() == null ? null : overlay.getScene().getWindow();
    }

    private static Button button(String id, String text) {
        Button button = new Button(text);
        button.setId(id);
        // whoever went to a button means that one, not the one that Enter presses elsewhere
        button.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER) {
                event.consume();
                button.fire();
            }
        });
        return button;
    }
}
