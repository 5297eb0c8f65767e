package nl.vierogen.inbox;

import nl.vierogen.assessment.Stage;

/** Which logbooks the inbox shows. */
public enum InboxFilter {
    /** Everything. */
    ALL,
    /** What asks something of this person. */
    TO_DO,
    /** What a colleague has. */
    WAITING,
    /** What asks nothing any more. */
    SEALED;

    boolean shows(Stage stage) {
        return switch (this) {
            case ALL -> true;
            case TO_DO -> !stage.isDone() && stage != Stage.WAITING;
            case WAITING -> stage == Stage.WAITING;
            case SEALED -> stage.isDone();
        };
    }
}
