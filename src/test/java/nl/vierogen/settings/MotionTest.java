package nl.vierogen.settings;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import org.junit.jupiter.api.Test;

class MotionTest {
    /** What lets time go by and moves nothing. */
    private static final Set<String> CLOCKS = Set.of("PauseTransition", "Animation");

    @Test
    void theSystemIsFollowedUntilOneChooses() {
        BooleanProperty system = new SimpleBooleanProperty(true);
        Settings settings = new Settings(Choices.AS_NEW, system, _ -> {
        });
        List<Boolean> seen = new ArrayList<>();
        settings.reducedMotion().subscribe(now -> seen.add(now));

        system.set(false);
        settings.change(now -> now.withMotion(Motion.REDUCED));
        settings.change(now -> now.withMotion(Motion.FULL));
        system.set(true);
        settings.change(now -> now.withMotion(Motion.AS_SYSTEM));

        assertThat(seen).containsExactly(true, false, true, false, true);
    }

    @Test
    void nothingInTheProgramMovesByItself() {
        // the replay plays only for whom nothing is held still, and the row of long work looks how far it is
        noClasses().that().resideOutsideOfPackage("nl.vierogen.app..").and().doNotHaveSimpleName("ReplayView").and()
                .doNotHaveSimpleName("LongWorkRow").should()
                .dependOnClassesThat(DescribedPredicate.describe("animations", MotionTest::moves))
                .because("whoever wants reduced motion gets it from base.css: let nothing move that it does not hold")
                .check(new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests())
                        .importPackages("nl.vierogen"));
    }

    private static boolean moves(JavaClass type) {
        return type.getPackageName().equals("javafx.animation") && !CLOCKS.contains(type.getSimpleName())
                && !type.getSimpleName().equals("Status");
    }
}
