package nl.vierogen.verdict.privacy;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import nl.vierogen.texts.Texts;
import nl.vierogen.ui.Tone;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** What was found in free text, each with the way to it; takes no room when nothing was. */
public final class PrivacyView extends VBox {
    private final PrivacyViewModel model;
    private final Texts texts;

    public PrivacyView(PrivacyViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        setId("summary-privacy");
        getStyleClass().add("vg-section");
        managedProperty().bind(visibleProperty());
        model.hitsProperty().subscribe(this::render);
    }

    private void render(List<Hit> hits) {
        setVisible(!hits.isEmpty());
        getChildren().clear();
        if (hits.isEmpty()) {
            return;
        }
        Label heading = new Label(texts.get("verdict.privacy", hits.size()), new FontIcon(Feather.ALERT_TRIANGLE));
        heading.setWrapText(true);
        heading.setMinHeight(USE_PREF_SIZE);
        heading.getStyleClass().addAll("vg-heading", Tone.WARNING.styleClass());
        getChildren().addAll(heading, wrapped(texts.get("verdict.privacy.why")));
        for (int at = 0; at < hits.size(); at++) {
            getChildren().add(line(hits.get(at), at));
        }
    }

    private VBox line(Hit hit, int at) {
        VBox box = new VBox(where(hit, at),
                wrapped(texts.get("verdict.privacy.kind." + hit.kind(), hit.words(), hit.around())));
        if (hit.mayPass()) {
            CheckBox pass = new CheckBox(texts.get("verdict.privacy.pass"));
            pass.setId("summary-privacy-pass-" + at);
            pass.setAccessibleText(texts.get("verdict.privacy.pass") + ": " + hit.words());
            pass.setSelected(hit.passed());
            pass.setOnAction(_ -> {
                model.pass(hit, pass.isSelected());
                Node again = lookup("#" + pass.getId());
                if (again != null) {
                    again.requestFocus();
                }
            });
            box.getChildren().add(pass);
        }
        return box;
    }

    private Node where(Hit hit, int at) {
        if (hit.slot().isEmpty()) {
            Label label = wrapped(hit.where());
            label.getStyleClass().add("vg-strong");
            return label;
        }
        Hyperlink link = new Hyperlink(hit.where());
        link.setId("summary-privacy-" + at);
        link.setWrapText(true);
        link.setOnAction(_ -> model.goTo(hit));
        return link;
    }

    private static Label wrapped(String text) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }
}
