package nl.vierogen;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import nl.vierogen.trust.Identity;
import org.junit.jupiter.api.Test;

/** What may know what. Each message says what to do instead. */
class ArchitectureTest {
    private static final JavaClasses PROGRAM = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("nl.vierogen");

    private static final String[] PURE = {"nl.vierogen.logbook..", "nl.vierogen.scoring..", "nl.vierogen.procedure..",
            "nl.vierogen.conditions..", "nl.vierogen.problem..", "nl.vierogen.geometry.."};

    @Test
    void featuresDependOnEachOtherWithoutCycles() {
        slices().matching("nl.vierogen.(*)..").should().beFreeOfCycles()
                .because(
                        "a feature uses what lies below it: move the shared part down or turn the call into an interface")
                .check(PROGRAM);
    }

    @Test
    void subPackagesDependOnEachOtherWithoutCycles() {
        slices().matching("nl.vierogen.(**)").should().beFreeOfCycles()
                .because("a folder is read on its own: move the shared part to a folder of its own").check(PROGRAM);
    }

    @Test
    void theDomainKnowsNoScreenNoDatabaseAndNoFiles() {
        noClasses().that().resideInAnyPackage(PURE).should().dependOnClassesThat()
                .resideInAnyPackage("javafx..", "java.sql..", "java.nio.file..", "java.io..", "java.net..")
                .because("rules stay testable without a machine around them: hand in the value instead").check(PROGRAM);
    }

    @Test
    void aViewModelKnowsPropertiesAndCollectionsOnly() {
        noClasses().that().haveSimpleNameEndingWith("ViewModel").should()
                .dependOnClassesThat(resideInAPackage("javafx..")
                        .and(DescribedPredicate.not(resideInAnyPackage("javafx.beans..", "javafx.collections.."))))
                .because("a view-model is tested without a window: put nodes and colours in the view").check(PROGRAM);
    }

    @Test
    void nothingThatLastsIsAnAnimation() {
        noClasses().that()
                .resideOutsideOfPackages("nl.vierogen.verdict.summary", "nl.vierogen.verdict.advice",
                        "nl.vierogen.verdict.replay", "nl.vierogen.enrolment.part", "nl.vierogen.app.tour.camera")
                .should().dependOnClassesThat().resideInAPackage("javafx.animation..")
                .because("while an animation runs, a pause too, JavaFX never rests: wait with PauseRest or an executor")
                .check(PROGRAM);
    }

    @Test
    void onlyTheBordersReadFiles() {
        noClasses().that()
                .resideOutsideOfPackages("nl.vierogen.exchange..", "nl.vierogen.trust..", "nl.vierogen.store..",
                        "nl.vierogen.bureau..", "nl.vierogen.app..", "nl.vierogen.practice..", "nl.vierogen.archive..")
                .should().dependOnClassesThat().haveFullyQualifiedName("java.nio.file.Files")
                .because("bytes from outside pass a strict reader: ask exchange, trust or store for them")
                .check(PROGRAM);
    }

    @Test
    void theCommandLineStartsWithoutJavaFx() {
        noClasses().that().resideInAnyPackage("nl.vierogen.bureau..", "nl.vierogen.exchange..", "nl.vierogen.trust..",
                "nl.vierogen.store..", "nl.vierogen.json..", "nl.vierogen.texts..", "nl.vierogen.practice..",
                "nl.vierogen.letter..")
                .should()
                .dependOnClassesThat().resideInAPackage("javafx..")
                .because("the Bureau runs it on a machine without a screen").check(PROGRAM);
    }

    @Test
    void nothingReachesForTheNetwork() {
        noClasses().should().dependOnClassesThat(resideInAnyPackage("java.net.http..", "javax.net..", "java.rmi..")
                .or(DescribedPredicate.describe("sockets", ArchitectureTest::isSocket)))
                .because("the program works offline, always").check(PROGRAM);
    }

    @Test
    void nothingIsSignedButStatements() {
        noClasses().that().resideOutsideOfPackage("nl.vierogen.trust..").should()
                .callMethod(Identity.class, "sign", byte[].class)
                .because("a signature says of what kind the signed thing is: sign with StatementWriter").check(PROGRAM);
    }

    @Test
    void namesSayWhatAThingIs() {
        noClasses().should().haveSimpleNameEndingWith("Manager").orShould().haveSimpleNameEndingWith("Helper")
                .orShould()
                .haveSimpleNameEndingWith("Util").orShould().haveSimpleNameEndingWith("Utils").orShould()
                .haveSimpleNameEndingWith("Impl").orShould().haveSimpleNameStartingWith("Abstract")
                .because("such a name hides what the class is for").check(PROGRAM);
    }

    @Test
    void onlyTheEntryPointsWriteToTheConsole() {
        classes().that().resideOutsideOfPackages("nl.vierogen.app..", "nl.vierogen.bureau..").should()
                .onlyAccessFieldsThat(DescribedPredicate.describe("are not System.out or System.err",
                        field -> !field.getOwner().isEquivalentTo(System.class)))
                .because("logs hold codes only and go through System.Logger").check(PROGRAM);
    }

    private static boolean isSocket(JavaClass type) {
        return type.getPackageName().equals("java.net")
                && (type.getSimpleName().contains("Socket") || type.getSimpleName().contains("URLConnection"));
    }
}
