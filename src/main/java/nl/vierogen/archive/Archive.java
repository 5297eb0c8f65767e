package nl.vierogen.archive;

import nl.vierogen.assessment.snippet.Snippets;
import nl.vierogen.verdict.letter.Letters;

/** The logbooks of a workspace and the results signed in it. */
public final class Archive {
    private final PackageShelf shelf;
    private final ResultSealing sealing;
    private final Snippets snippets;
    private final Letters letters;

    /**
     * @param desk whose work it is and where it is kept
     * @param identityFile the assessor's key file, opened again with the passphrase for every signature
     * @param programVersion version of the program, for the result
     */
    public Archive(Desk desk, byte[] identityFile, String programVersion) {
        OpenedPackages packages = new OpenedPackages(desk);
        shelf = new PackageShelf(desk, packages);
        sealing = new ResultSealing(desk, packages, identityFile, programVersion);
        LetterDesk letterDesk = new LetterDesk(packages, sealing);
        letters = new Letters(letterDesk, letterDesk);
        snippets = new JournalSnippets(desk.workspace().journal());
    }

    public PackageShelf shelf() {
        return shelf;
    }

    public ResultSealing sealing() {
        return sealing;
    }

    /** Letters, before and after signing. */
    public Letters letters() {
        return letters;
    }

    /** The assessor's snippets. */
    public Snippets snippets() {
        return snippets;
    }
}
