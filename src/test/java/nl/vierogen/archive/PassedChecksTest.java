package nl.vierogen.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.vierogen.inbox.ImportCheck;
import nl.vierogen.inbox.ImportReport;
import nl.vierogen.problem.Problem;
import nl.vierogen.problem.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PassedChecksTest {
    @ParameterizedTest
    @EnumSource(value = Problem.class, names = {"REVIEW_.*", "ASSESSMENT_.*",
            "RESULT_.*"}, mode = EnumSource.Mode.MATCH_ANY)
    void whatIsFoundInAFileWasDecryptedFirst(Problem problem) {
        assertThat(refused(problem).passed()).contains(ImportCheck.DECRYPTED, ImportCheck.SENDER,
                ImportCheck.SIGNATURE);
    }

    @Test
    void aFileForSomeoneElsePassedNothing() {
        ImportReport report = refused(Problem.PACKAGE_NOT_FOR_YOU);
        assertThat(report.passed()).isEmpty();
        assertThat(((ImportReport.Refused) report.result()).at()).contains(ImportCheck.DECRYPTED);
    }

    @ParameterizedTest
    @EnumSource(names = {"FILE_NOT_FOUND", "FILE_IS_A_FOLDER", "FILE_UNREADABLE", "FILE_TOO_LARGE"})
    void aFileThatCannotBeReadReachedNoCheck(Problem problem) {
        ImportReport report = refused(problem);
        assertThat(report.passed()).isEmpty();
        assertThat(((ImportReport.Refused) report.result()).at()).isEmpty();
    }

    @Test
    void aBrokenImageIsFoundAfterTheContents() {
        assertThat(refused(Problem.JPEG_TRUNCATED).passed()).isEqualTo(
                List.of(ImportCheck.DECRYPTED, ImportCheck.SENDER, ImportCheck.SIGNATURE, ImportCheck.CONTENTS));
    }

    private static ImportReport refused(Problem problem) {
        return PassedChecks.refused("antwoord.meekijk", new Refusal(problem));
    }
}
