package nl.vierogen.archive;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.vierogen.inbox.ImportCheck;
import nl.vierogen.inbox.ImportReport;
import nl.vierogen.problem.Problem;
import nl.vierogen.problem.Refusal;

/** Which checks a package passed before it was refused. */
final class PassedChecks {
    private static final Set<Problem> NOT_READ = EnumSet.of(Problem.FILE_NOT_FOUND, Problem.FILE_IS_A_FOLDER,
            Problem.FILE_UNREADABLE, Problem.FILE_TOO_LARGE);

    private PassedChecks() {
    }

    /** The report of a file that was refused. */
    static ImportReport refused(String file, Refusal refusal) {
        ImportCheck failed = failed(refusal.problem());
        List<ImportCheck> passed = Arrays.stream(ImportCheck.values()).takeWhile(check -> check != failed).toList();
        return new ImportReport(file, passed, new ImportReport.Refused(refusal,
                NOT_READ.contains(refusal.problem()) ? Optional.empty() : Optional.of(failed)));
    }

    private static ImportCheck failed(Problem problem) {
        return switch (problem) {
            case FILE_NOT_FOUND, FILE_IS_A_FOLDER, FILE_UNREADABLE, FILE_TOO_LARGE, PACKAGE_NOT_A_PACKAGE,
                    PACKAGE_DAMAGED,
                    PACKAGE_TOO_LARGE, PACKAGE_NOT_FOR_YOU ->
                ImportCheck.DECRYPTED;
            case PACKAGE_SENDER_UNKNOWN, PACKAGE_SENDER_REVOKED, SIGNER_UNKNOWN, SIGNER_ROLE, SIGNER_REVOKED,
                    PRACTICE_MIXED, ROSTER_OLDER ->
                ImportCheck.SENDER;
            case SIGNATURE_FORM, SIGNATURE_INVALID, SIGNER_SET, SIGNER_ORDER -> ImportCheck.SIGNATURE;
            case FORM_INVALID, FORM_UNKNOWN, RESULT_FORM_UNKNOWN -> ImportCheck.FORM;
            // anything else is found in what was decrypted: a package, a request or an answer
            default -> problem.name().startsWith("JPEG_") ? ImportCheck.IMAGES : ImportCheck.CONTENTS;
        };
    }
}
