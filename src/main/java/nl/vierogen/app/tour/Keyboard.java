package nl.vierogen.app.tour;

import java.util.List;
import java.util.Locale;
import javafx.scene.input.KeyCode;
import javafx.scene.robot.Robot;
import nl.vierogen.app.tour.camera.Screen;

/** A keyboard without hands: presses keys as the system would. */
final class Keyboard {
    private final Robot robot = Screen.ask(Robot::new);

    /** Presses keys together, the last one last, and lets them go. */
    void press(KeyCode... keys) {
        Screen.ask(() -> {
            List<KeyCode> down = List.of(keys);
            down.forEach(robot::keyPress);
            down.reversed().forEach(robot::keyRelease);
            return keys;
        });
    }

    /** Holds a key down, for what lasts as long. */
    void hold(KeyCode key) {
        Screen.ask(() -> {
            robot.keyPress(key);
            return key;
        });
    }

    void letGo(KeyCode key) {
        Screen.ask(() -> {
            robot.keyRelease(key);
            return key;
        });
    }

    /** Types lower-case letters and spaces. */
    void type(String text) {
        text.chars().mapToObj(Character::toString)
                .forEach(letter -> press(
                        letter.isBlank() ? KeyCode.SPACE : KeyCode.valueOf(letter.toUpperCase(Locale.ROOT))));
    }
}
