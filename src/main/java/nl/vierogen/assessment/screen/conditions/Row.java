package nl.vierogen.assessment.screen.conditions;

import javafx.scene.Node;

/** A line of the list that keys can work; each act tells whether there was something to do. */
interface Row {
    /** What takes the focus when one comes to the line. */
    Node place();

    /** Its letter, or empty for a computed sign. */
    String letter();

    /** Whether it waits for a decision. */
    boolean isOpen();

    /** Goes to where why is written. */
    boolean write();

    boolean confirm();

    boolean dismiss();

    boolean takeBack();
}
