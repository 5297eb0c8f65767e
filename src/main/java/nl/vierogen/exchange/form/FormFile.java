package nl.vierogen.exchange.form;

import nl.vierogen.logbook.Sha256;
import nl.vierogen.problem.Refusal;
import nl.vierogen.scoring.ScoreForm;

/** A score form together with the exact bytes it was read from, by whose digest packages and results name it. */
public final class FormFile {
    private final byte[] bytes;
    private final ScoreForm form;
    private final Sha256 sha256;

    private FormFile(byte[] bytes, ScoreForm form) {
        this.bytes = bytes;
        this.form = form;
        this.sha256 = Sha256.of(bytes);
    }

    /**
     * Reads a form and keeps its bytes.
     *
     * @throws Refusal as {@link FormReader#read}
     */
    public static FormFile read(byte[] bytes) throws Refusal {
        byte[] copy = bytes.clone();
        return new FormFile(copy, FormReader.read(copy));
    }

    /** The file as it is, a copy. */
    public byte[] bytes() {
        return bytes.clone();
    }

    public ScoreForm form() {
        return form;
    }

    public Sha256 sha256() {
        return sha256;
    }

    /** How a package or a result names this form. */
    public FormReference reference() {
        return new FormReference(form.id(), form.version(), sha256);
    }
}
