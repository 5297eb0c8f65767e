package nl.vierogen.soak;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/**
 * Long work that shares nothing with another test, run while those of the screens, which are one after the other, wait for
 * the next frame. There is one JavaFX toolkit in a JVM: nothing that shows a window there may have this.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
@Execution(ExecutionMode.CONCURRENT)
public @interface BesideTheScreen {
}
