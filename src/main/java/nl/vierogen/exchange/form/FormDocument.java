package nl.vierogen.exchange.form;

import java.util.List;
import nl.vierogen.logbook.LogbookKind;
import nl.vierogen.problem.Problem;
import nl.vierogen.problem.Refusal;
import nl.vierogen.scoring.CompositionRule;
import nl.vierogen.scoring.FormSlot;
import nl.vierogen.scoring.LocalizedText;
import nl.vierogen.scoring.Rounding;
import nl.vierogen.scoring.ScoreForm;
import nl.vierogen.scoring.StructuralErrorRule;
import nl.vierogen.scoring.Structure;

/** The members of a form as the file has them, before they are held against each other. */
record FormDocument(int formatVersion, String id, int version, LogbookKind kind, LocalizedText title,
        LocalizedText about, int passPercentage, Rounding rounding, List<Structure> structures, List<FormSlot> slots,
        List<StructuralErrorRule> structuralErrors, List<CompositionRule> composition,
        List<ScoreForm.Example> examples) {

    ScoreForm toForm() throws Refusal {
        try {
            return new ScoreForm(formatVersion, id, version, kind, title, about, passPercentage, rounding, structures,
                    slots, structuralErrors, composition, examples);
        } catch (IllegalArgumentException contradiction) {
            // its message names the place, built from ids that were checked; the cause would add nothing
            throw new Refusal(Problem.FORM_INVALID, contradiction.getMessage());
        }
    }
}
