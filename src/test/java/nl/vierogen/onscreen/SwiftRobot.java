package nl.vierogen.onscreen;

import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.scene.input.KeyCode;
import javafx.scene.robot.Robot;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/**
 * TestFX's robot with hands of its own: it rests a tenth of a second after every key, which makes a person of it; this one
 * goes on once a frame has been laid out.
 */
public final class SwiftRobot extends FxRobot {
    private static final long PATIENCE_SECONDS = 60;
    // what a key sets off may set off something in its turn
    private static final int ROUNDS = 3;

    private final Robot hands = hands();

    /** Hands a robot to the tests that ask for one. */
    public static final class Resolver implements ParameterResolver {
        @Override
        public boolean supportsParameter(ParameterContext parameter, ExtensionContext test) {
            return parameter.getParameter().getType() == SwiftRobot.class;
        }

        @Override
        public SwiftRobot resolveParameter(ParameterContext parameter, ExtensionContext test) {
            return new SwiftRobot();
        }
    }

    @Override
    public SwiftRobot press(KeyCode... keys) {
        return send(List.of(keys), Robot::keyPress);
    }

    @Override
    public SwiftRobot release(KeyCode... keys) {
        return send(List.of(keys), Robot::keyRelease);
    }

    @Override
    public SwiftRobot push(KeyCode... keys) {
        send(List.of(keys), Robot::keyPress);
        return send(List.of(keys).reversed(), Robot::keyRelease);
    }

    /** Presses keys together and lets them go, and waits for nothing after. */
    public void strike(KeyCode... keys) {
        ask(() -> {
            List<KeyCode> down = List.of(keys);
            down.forEach(hands::keyPress);
            down.reversed().forEach(hands::keyRelease);
            return down;
        });
    }

    /** Asks something on the JavaFX thread. */
    public static <T> T ask(Supplier<T> question) {
        return WaitForAsyncUtils.waitForAsyncFx(PATIENCE_SECONDS * 1000, question::get);
    }

    @Override
    public SwiftRobot interact(Runnable action) {
        WaitForAsyncUtils.waitForAsyncFx(PATIENCE_SECONDS * 1000, action);
        settle();
        return this;
    }

    /** Waits until what was set off has been done and a frame has been laid out after it. */
    public static void settle() {
        for (int round = 0; round < ROUNDS; round++) {
            await(Platform::runLater);
        }
        await(done -> Platform.runLater(() -> new AnimationTimer() {
            @Override
            public void handle(long now) {
                stop();
                Platform.runLater(done);
            }
        }.start()));
    }

    // the first test of all may ask for hands before it has a window
    private static Robot hands() {
        try {
            FxToolkit.registerPrimaryStage();
        } catch (TimeoutException late) {
            throw new IllegalStateException("JavaFX does not start", late);
        }
        return ask(Robot::new);
    }

    private SwiftRobot send(List<KeyCode> keys, BiConsumer<Robot, KeyCode> act) {
        return interact(() -> keys.forEach(key -> act.accept(hands, key)));
    }

    private static void await(Consumer<Runnable> when) {
        CountDownLatch done = new CountDownLatch(1);
        when.accept(done::countDown);
        try {
            if (!done.await(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                throw new IllegalStateException("the JavaFX thread does not answer");
            }
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }
}
