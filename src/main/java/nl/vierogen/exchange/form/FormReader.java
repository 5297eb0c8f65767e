package nl.vierogen.exchange.form;

import nl.vierogen.problem.Problem;
import nl.vierogen.problem.Refusal;
import nl.vierogen.scoring.ScoreForm;

/** Reads {@code form.json}. */
public final class FormReader {
    private static final int NEWEST = 1;

    private FormReader() {
    }

    /**
     * Reads a form strictly.
     *
     * @throws Refusal FORM_INVALID with the place that contradicts another or has an impossible value, FORMAT_TOO_NEW,
     * FORMAT_UNKNOWN, or a code of strict JSON
     */
    public static ScoreForm read(byte[] bytes) throws Refusal {
        try {
            return Versioned.read(bytes, FormDocument.class, NEWEST, FormDocument::formatVersion).toForm();
        } catch (Refusal refusal) {
            if (refusal.problem() == Problem.JSON_INVALID_VALUE) {
                throw new Refusal(Problem.FORM_INVALID, refusal.details().toArray());
            }
            throw refusal;
        }
    }
}
