package nl.vierogen.exchange.pack;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.regex.Pattern;
import nl.vierogen.json.MemberBounds;
import nl.vierogen.trust.KeyId;

/** What the members that every round's statement has may be. Each complaint names the member. */
final class StatementBounds {
    /** Most images of one role a package can hold. */
    static final int MOST_IMAGES = 64;

    private static final int MOST_SIGNERS = 4;
    private static final int MOST_FINDINGS = 512;
    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    private static final Pattern LINE = Pattern.compile("[A-Za-z0-9][A-Za-z0-9 ._:/+-]{0,63}");
    private static final Pattern CONDITION = Pattern.compile("[a-n]");

    private StatementBounds() {
    }

    static void ids(String packageId, String assignmentId, String number, int rosterVersion, String procedureVersion) {
        MemberBounds.require(ID.matcher(packageId).matches(), "packageId");
        MemberBounds.require(isLine(assignmentId), "assignmentId");
        MemberBounds.require(isLine(number), "number");
        MemberBounds.require(rosterVersion >= 1, "rosterVersion");
        MemberBounds.require(isLine(procedureVersion), "procedureVersion");
    }

    static List<KeyId> signers(List<KeyId> signers) {
        MemberBounds.require(!signers.isEmpty(), "signers");
        return distinct(signers, MOST_SIGNERS, "signers");
    }

    /** Letters of the conditions (procedure 2026, 2.a to 2.n). */
    static List<String> conditions(List<String> letters) {
        MemberBounds.require(letters.stream().allMatch(letter -> CONDITION.matcher(letter).matches()),
                "checkedByBureau");
        return distinct(letters, MOST_IMAGES, "checkedByBureau");
    }

    static <T> List<T> findings(List<T> findings) {
        return distinct(findings, MOST_FINDINGS, "bureauFindings");
    }

    static <T> List<T> distinct(Collection<T> things, int most, String member) {
        MemberBounds.require(things.size() <= most && new HashSet<>(things).size() == things.size(), member);
        return List.copyOf(things);
    }

    /** An id or a version: one line of plain characters. */
    static boolean isLine(String text) {
        return LINE.matcher(text).matches();
    }
}
