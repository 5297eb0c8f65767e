package nl.vierogen.app.entrance;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.nio.file.Files;
import nl.vierogen.store.file.AtomicFile;
import org.junit.jupiter.api.Test;

class EntranceArchitectureTest {
    private static final JavaClasses ENTRANCE = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("nl.vierogen.app.entrance");

    @Test
    void whatDecidesOnTheScreenThreadAsksNoDisk() {
        noClasses().that().doNotHaveSimpleName("ProgressFile").should().dependOnClassesThat()
                .belongToAnyOf(Files.class, AtomicFile.class)
                .because("the entrance runs on the JavaFX thread: ask through its Tasks").check(ENTRANCE);
    }
}
