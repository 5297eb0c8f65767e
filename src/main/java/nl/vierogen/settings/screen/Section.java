package nl.vierogen.settings.screen;

import java.util.Locale;

/** Under which heading a setting stands. */
enum Section {
    LOOK, PICTURE, WORK, KEYS;

    String textKey() {
        return "setting.section." + name().toLowerCase(Locale.ROOT);
    }
}
