package nl.vierogen.assessment.screen;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ScreenConventionsTest {
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("nl.vierogen.assessment", "nl.vierogen.viewer", "nl.vierogen.ui.keys");

    @Test
    void aViewModelTouchesNoNodeAndNoColour() {
        classes().that().haveSimpleNameEndingWith("ViewModel").or().haveSimpleNameEndingWith("State").and()
                .resideInAPackage("nl.vierogen.assessment..").or().resideInAPackage("..screen.state").should()
                .onlyDependOnClassesThat()
                .resideOutsideOfPackages("javafx.scene..", "javafx.stage..", "javafx.css..", "javafx.animation..",
                        "javafx.application..", "javafx.geometry..", "javafx.util..")
                .because("properties are all a view-model needs: move the rest to the view").check(CLASSES);
    }

    @Test
    void theViewerKnowsNothingOfScoring() {
        noClasses().that().resideInAPackage("nl.vierogen.viewer").should().dependOnClassesThat()
                .resideInAnyPackage("nl.vierogen.scoring..", "nl.vierogen.assessment..", "nl.vierogen.logbook..")
                .check(CLASSES);
    }

    @Test
    void thePackagesOfTheScreenHaveNoCycle() {
        SlicesRuleDefinition.slices().matching("nl.vierogen.assessment.screen.(*)..").should().beFreeOfCycles()
                .check(CLASSES);
    }

    @Test
    void theSheetUsesOnlyTokensThatTheThemesDefine() throws IOException {
        String sheet = read("/nl/vierogen/assessment/assessment.css");

        assertThat(tokens(read("/nl/vierogen/ui/dark.css"))).containsAll(tokens(sheet));
        assertThat(Pattern.compile("#[0-9a-fA-F]{3,8}\\b|rgba?\\(|hsb\\(").matcher(sheet).find())
                .as("a colour in assessment.css: use a token").isFalse();
    }

    private static Set<String> tokens(String sheet) {
        return Pattern.compile("-vg-[a-z-]+").matcher(sheet).results().map(MatchResult::group)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String read(String resource) throws IOException {
        try (InputStream in = Objects.requireNonNull(ScreenConventionsTest.class.getResourceAsStream(resource))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
