package nl.vierogen.settings.screen;

import java.util.List;
import java.util.Locale;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.IntStream;
import nl.vierogen.settings.Choices;
import nl.vierogen.settings.Motion;
import nl.vierogen.settings.Work;
import nl.vierogen.texts.Texts;
import nl.vierogen.ui.TextSize;
import nl.vierogen.ui.Theme;

/** Every setting but the keys, in the order of the card. */
final class AllSettings {
    static final Setting<Locale> LANGUAGE = new Setting<>("language", Section.LOOK, Texts.LANGUAGES,
            now -> now.look().language(), (now, other) -> now.withLook(now.look().withLanguage(other)),
            (_, language) -> language.getDisplayLanguage(language));

    private static final Setting<Theme> THEME = new Setting<>("theme", Section.LOOK, List.of(Theme.values()),
            now -> now.look().theme(), (now, other) -> now.withLook(now.look().withTheme(other)),
            (texts, theme) -> texts.get("setting.theme." + word(theme)));
    private static final Setting<TextSize> TEXT_SIZE = new Setting<>("text-size", Section.LOOK,
            IntStream.rangeClosed(9, 15).mapToObj(tens -> new TextSize(tens * 10)).toList(),
            now -> now.look().textSize(), (now, other) -> now.withLook(now.look().withTextSize(other)),
            (texts, size) -> texts.get("setting.percent", size.percent()));
    private static final Setting<Motion> MOTION = new Setting<>("motion", Section.LOOK, List.of(Motion.values()),
            Choices::motion, Choices::withMotion, (texts, motion) -> texts.get("setting.motion." + word(motion)));

    private static final Setting<Integer> LOUPE_SIZE = new Setting<>("loupe-size", Section.PICTURE,
            List.of(160, 240, 320, 400, 480), now -> now.loupe().diameter(),
            (now, other) -> now.withLoupe(now.loupe().withDiameter(other)),
            (texts, pixels) -> texts.get("setting.pixels", pixels));
    private static final Setting<Integer> LOUPE_POWER = new Setting<>("loupe-power", Section.PICTURE,
            List.of(2, 3, 4, 6, 8), now -> now.loupe().power(),
            (now, other) -> now.withLoupe(now.loupe().withPower(other)),
            (texts, power) -> texts.get("setting.times", power));

    private AllSettings() {
    }

    static List<Setting<?>> list() {
        return List.of(LANGUAGE, THEME, TEXT_SIZE, MOTION, LOUPE_SIZE, LOUPE_POWER,
                onOff("display-lock", Section.PICTURE, Choices::displayLocked, Choices::withDisplayLocked),
                minutes("reminder", List.of(0, 30, 45, 60, 90), Work::reminder, Work::withReminder),
                onOff("warm-up", Section.WORK, now -> now.work().warmUp(),
                        (now, on) -> now.withWork(now.work().withWarmUp(on))),
                minutes("lock", List.of(2, 5, 10), Work::lock, Work::withLock),
                onOff("letters", Section.KEYS, now -> now.keys().letters(),
                        (now, on) -> now.withKeys(now.keys().withLetters(on))));
    }

    private static Setting<Boolean> onOff(String id, Section section, Function<Choices, Boolean> chosen,
            BiFunction<Choices, Boolean, Choices> choose) {
        return new Setting<>(id, section, List.of(true, false), chosen, choose,
                (texts, on) -> texts.get(on ? "setting.on" : "setting.off"));
    }

    private static Setting<Integer> minutes(String id, List<Integer> options, Function<Work, Integer> chosen,
            BiFunction<Work, Integer, Work> choose) {
        return new Setting<>(id, Section.WORK, options, now -> chosen.apply(now.work()),
                (now, other) -> now.withWork(choose.apply(now.work(), other)),
                (texts, minutes) -> minutes == 0 ? texts.get("setting.off") : texts.get("setting.minutes", minutes));
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
