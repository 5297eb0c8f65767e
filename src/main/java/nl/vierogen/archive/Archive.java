package nl.vierogen.archive;

import java.util.List;
import nl.vierogen.archive.kept.Desk;
import nl.vierogen.archive.review.Answers;
import nl.vierogen.archive.review.ColleagueSealing;
import nl.vierogen.archive.review.LookingAlongDesk;
import nl.vierogen.archive.review.Requesters;
import nl.vierogen.archive.seal.Drafts;
import nl.vierogen.archive.seal.LetterDesk;
import nl.vierogen.archive.seal.ResultSealing;
import nl.vierogen.archive.shelf.Guests;
import nl.vierogen.archive.shelf.Logbooks;
import nl.vierogen.archive.shelf.OpenedPackages;
import nl.vierogen.assessment.snippet.Snippets;
import nl.vierogen.review.CoReviewing;
import nl.vierogen.verdict.Sealing;
import nl.vierogen.verdict.letter.Letters;

/** The logbooks of a workspace, the results signed in it, and looking along with colleagues. */
public final class Archive {
    private final PackageShelf shelf;
    private final ResultSealing sealing;
    private final ColleagueSealing colleagueSealing;
    private final LookingAlongDesk lookingAlong;
    private final Snippets snippets;
    private final Drafts drafts;
    private final List<String> codes;

    /**
     * @param desk whose work it is and where it is kept
     * @param identityFile the assessor's key file, opened again with the passphrase for every signature
     * @param programVersion version of the program, for the result
     */
    public Archive(Desk desk, byte[] identityFile, String programVersion) {
        Guests guests = new Guests();
        OpenedPackages packages = new OpenedPackages(desk, guests);
        drafts = new Drafts(desk, packages, programVersion);
        Answers answers = new Answers(desk, drafts);
        Logbooks logbooks = new Logbooks(desk, packages);
        shelf = new PackageShelf(desk, logbooks, answers);
        sealing = new ResultSealing(desk, drafts, answers, identityFile);
        Requesters requesters = new Requesters(logbooks, packages, answers);
        colleagueSealing = new ColleagueSealing(desk, drafts, packages, guests, requesters, identityFile);
        lookingAlong = new LookingAlongDesk(desk, logbooks, drafts, answers, guests, requesters, colleagueSealing);
        codes = desk.roster().members().stream().map(member -> member.person().value()).distinct().toList();
        snippets = new JournalSnippets(desk.workspace().journal());
    }

    public PackageShelf shelf() {
        return shelf;
    }

    /** Signing what the first assessor signs. */
    public Sealing sealing() {
        return sealing;
    }

    /** Signing at a colleague's seat. */
    public Sealing colleagueSealing() {
        return colleagueSealing;
    }

    public CoReviewing lookingAlong() {
        return lookingAlong;
    }

    /** Letters, before and after signing. */
    public Letters letters() {
        return LetterDesk.letters(drafts, sealing);
    }

    /** Codes of everyone on the roster: no free text may hold one. */
    public List<String> codes() {
        return codes;
    }

    /** The assessor's snippets. */
    public Snippets snippets() {
        return snippets;
    }
}
