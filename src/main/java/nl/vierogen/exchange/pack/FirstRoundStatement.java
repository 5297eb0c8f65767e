package nl.vierogen.exchange.pack;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.vierogen.exchange.form.FormReference;
import nl.vierogen.logbook.Policy;
import nl.vierogen.logbook.LogbookCase;
import nl.vierogen.logbook.LogbookImage;
import nl.vierogen.logbook.LogbookKind;
import nl.vierogen.logbook.Round;
import nl.vierogen.logbook.Sha256;
import nl.vierogen.trust.KeyId;

/**
 * The statement of a first logbook. The components that {@link PackageStatement} names mean what it says.
 *
 * @param round always FIRST
 * @param resubmittedOn day on which a mended logbook was submitted, empty when it never went back
 * @param checkedByBureau letters of the conditions the Bureau has checked (procedure 2026, 2.a to 2.n)
 * @param bureauFindings what the Bureau recorded before it stripped the images
 */
public record FirstRoundStatement(int formatVersion, String packageId, String assignmentId, String number,
        LogbookKind kind, Round round, boolean practice, KeyId recipient, List<KeyId> signers, Instant issuedAt,
        int rosterVersion, String procedureVersion, FormReference form, LocalDate submittedOn,
        Optional<LocalDate> resubmittedOn, LocalDate dueOn, Optional<Sha256> replaces, Policy policy,
        List<String> checkedByBureau, List<BureauFinding> bureauFindings, List<LogbookCase> cases,
        List<LogbookImage> images) implements PackageStatement {
    /** Version of the format this program writes. */
    public static final int FORMAT_VERSION = 1;

    /** Most images a package can hold. */
    public static final int MOST_IMAGES = 64;

    private static final int MOST_SIGNERS = 4;
    private static final int MOST_FINDINGS = 512;
    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    private static final Pattern LINE = Pattern.compile("[A-Za-z0-9][A-Za-z0-9 ._:/+-]{0,63}");
    private static final Pattern CONDITION = Pattern.compile("[a-n]");

    /** @throws IllegalArgumentException naming the member that is out of bounds */
    public FirstRoundStatement {
        require(ID.matcher(packageId).matches(), "packageId");
        require(LINE.matcher(assignmentId).matches(), "assignmentId");
        require(isNumber(number), "number");
        require(round == Round.FIRST, "round");
        require(rosterVersion >= 1, "rosterVersion");
        require(LINE.matcher(procedureVersion).matches(), "procedureVersion");
        signers = distinct(signers, MOST_SIGNERS, "signers");
        require(!signers.isEmpty(), "signers");
        checkedByBureau = distinct(checkedByBureau, MOST_IMAGES, "checkedByBureau");
        require(checkedByBureau.stream().allMatch(letter -> CONDITION.matcher(letter).matches()), "checkedByBureau");
        bureauFindings = distinct(bureauFindings, MOST_FINDINGS, "bureauFindings");
        cases = distinct(cases, MOST_IMAGES, "cases");
        images = distinct(images, MOST_IMAGES, "images");
    }

    /** Whether a logbook can have this number: one line of plain characters. */
    public static boolean isNumber(String number) {
        return LINE.matcher(number).matches();
    }

    private static <T> List<T> distinct(Collection<T> things, int most, String member) {
        require(things.size() <= most && new HashSet<>(things).size() == things.size(), member);
        return List.copyOf(things);
    }

    private static void require(boolean holds, String member) {
        if (!holds) {
            throw new IllegalArgumentException(member);
        }
    }
}
