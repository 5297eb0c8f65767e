package nl.vierogen.ui;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import javafx.application.Application;
import javafx.scene.Scene;

/** How the program looks: a base sheet that only uses tokens, and a sheet that only defines them. */
public enum Theme {
    /** For a dim room, as sonographers work; the default. */
    DARK(new PrimerDark().getUserAgentStylesheet(), "dark.css"),
    /** For daylight. */
    LIGHT(new PrimerLight().getUserAgentStylesheet(), "light.css");

    private static final double ICON = 1.15;
    private static final double LARGE_ICON = 1.7;

    private final String controls;
    private final String tokens;

    Theme(String controls, String tokens) {
        this.controls = controls;
        this.tokens = tokens;
    }

    /** The other one. */
    public Theme other() {
        return this == DARK ? LIGHT : DARK;
    }

    /** Dresses the scene, and the controls of every window. */
    public void apply(Scene scene, TextSize size) {
        Fonts.load();
        Application.setUserAgentStylesheet(controls);
        scene.getStylesheets().setAll(stylesheets(size));
    }

    /** The sheets in order; for a scene without a window. */
    List<String> stylesheets(TextSize size) {
        return List.of(sheet("base.css"), sheet(tokens), rootSize(size));
    }

    // a sheet and not a style of the root, so that popups, which have a root of their own, follow; icons are letters
    // whose own size is what em means to them, so theirs is given in pixels
    private static String rootSize(TextSize size) {
        String rules = ".root, .tooltip { -fx-font-size: " + size.pixels() + "px; } .ikonli-font-icon { -fx-icon-size: "
                + Math.round(size.pixels() * ICON) + "; } .vg-outcome .ikonli-font-icon { -fx-icon-size: "
                + Math.round(size.pixels() * LARGE_ICON) + "; }";
        return "data:text/css;base64,"
                + Base64.getEncoder().encodeToString(rules.getBytes(StandardCharsets.US_ASCII));
    }

    private static String sheet(String name) {
        return Objects.requireNonNull(Theme.class.getResource(name), name).toExternalForm();
    }
}
