package nl.vierogen.archive;

import nl.vierogen.review.CoReviewing;
import nl.vierogen.verdict.Sealing;

/** The logbooks of a workspace, the results signed in it, and looking along with colleagues. */
public final class Archive {
    private final PackageShelf shelf;
    private final ResultSealing sealing;
    private final ColleagueSealing colleagueSealing;
    private final LookingAlongDesk lookingAlong;

    /**
     * @param desk whose work it is and where it is kept
     * @param identityFile the assessor's key file, opened again with the passphrase for every signature
     * @param programVersion version of the program, for the result
     */
    public Archive(Desk desk, byte[] identityFile, String programVersion) {
        Guests guests = new Guests();
        OpenedPackages packages = new OpenedPackages(desk, guests);
        Drafts drafts = new Drafts(desk, packages, programVersion);
        Answers answers = new Answers(desk, drafts);
        shelf = new PackageShelf(desk, packages, answers);
        sealing = new ResultSealing(desk, drafts, answers, identityFile);
        Requesters requesters = new Requesters(shelf, packages, answers);
        colleagueSealing = new ColleagueSealing(desk, drafts, packages, guests, requesters, identityFile);
        lookingAlong = new LookingAlongDesk(desk, shelf, drafts, answers, guests, requesters, colleagueSealing);
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
}
