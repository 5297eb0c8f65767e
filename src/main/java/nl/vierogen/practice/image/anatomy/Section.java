package nl.vierogen.practice.image.anatomy;

/** How a structure is cut. */
public enum Section {
    /** As the standard plane asks. */
    STANDARD,
    /** Nearly so: one landmark less, or slightly oblique. */
    NEAR,
    /** In another plane. */
    WRONG;

    /** Whether it can still be taken for the standard plane. */
    boolean isRight() {
        return this != WRONG;
    }
}
