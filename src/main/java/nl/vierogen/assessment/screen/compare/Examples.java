package nl.vierogen.assessment.screen.compare;

import nl.vierogen.problem.Problem;
import nl.vierogen.problem.Refusal;
import nl.vierogen.scoring.CriterionId;
import nl.vierogen.scoring.StructureId;

/** Images that show what a criterion asks, at its highest level. */
public interface Examples {
    /** There are none. */
    Examples NONE = new Examples() {
        @Override
        public boolean has(StructureId structure, CriterionId criterion) {
            return false;
        }

        @Override
        public byte[] jpeg(StructureId structure, CriterionId criterion) throws Refusal {
            throw new Refusal(Problem.JPEG_UNDECODABLE, criterion);
        }
    };

    /** Whether there is one; asked on the JavaFX thread, at every move. */
    boolean has(StructureId structure, CriterionId criterion);

    /** The JPEG; asked off the JavaFX thread, when it is to be shown. */
    byte[] jpeg(StructureId structure, CriterionId criterion) throws Refusal;
}
