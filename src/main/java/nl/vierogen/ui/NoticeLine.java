package nl.vierogen.ui;

import javafx.beans.value.ObservableValue;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import org.kordamp.ikonli.javafx.FontIcon;

/** One line that shows the latest message and takes no room without one. */
public final class NoticeLine extends Label {
    private final ObservableValue<Notice> notice;

    public NoticeLine(String id, ObservableValue<Notice> notice) {
        this.notice = notice;
        setId(id);
        setWrapText(true);
        setMaxWidth(Double.MAX_VALUE);
        setMinHeight(USE_PREF_SIZE);
        setAccessibleRole(AccessibleRole.TEXT);
        notice.subscribe(this::show);
    }

    private void show(Notice now) {
        setText(now.text());
        setAccessibleText(now.text());
        setGraphic(new FontIcon(now.tone().shape()));
        getStyleClass().setAll("label", "vg-notice", now.tone().styleClass());
        setVisible(!now.isEmpty());
        setManaged(!now.isEmpty());
    }

    /** What it shows. */
    public Notice notice() {
        return notice.getValue();
    }
}
