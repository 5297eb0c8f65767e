package nl.vierogen.archive;

import java.util.Arrays;
import java.util.List;
import nl.vierogen.inbox.ImportCheck;
import nl.vierogen.problem.Problem;

/** Which checks a package had passed when it was refused. */
final class PassedChecks {
    private PassedChecks() {
    }

    static List<ImportCheck> before(Problem problem) {
        ImportCheck failed = failed(problem);
        return Arrays.stream(ImportCheck.values()).takeWhile(check -> check != failed).toList();
    }

    private static ImportCheck failed(Problem problem) {
        return switch (problem) {
            case PACKAGE_SENDER_UNKNOWN, SIGNER_UNKNOWN, SIGNER_ROLE, SIGNER_REVOKED, PRACTICE_MIXED, ROSTER_OLDER ->
                ImportCheck.SENDER;
            case SIGNATURE_FORM, SIGNATURE_INVALID, SIGNER_SET -> ImportCheck.SIGNATURE;
            case FORM_INVALID, FORM_UNKNOWN -> ImportCheck.FORM;
            default -> {
                if (problem.name().startsWith("JPEG_")) {
                    yield ImportCheck.IMAGES;
                }
                boolean inside = problem.name().startsWith("PACKAGE_ENTRY_") || problem.name().startsWith("JSON_")
                        || problem == Problem.PACKAGE_CONTENT || problem == Problem.FORMAT_TOO_NEW
                        || problem == Problem.PACKAGE_ROUND_NOT_SUPPORTED
                        || problem == Problem.PACKAGE_ALREADY_IMPORTED;
                yield inside ? ImportCheck.CONTENTS : ImportCheck.DECRYPTED;
            }
        };
    }
}
