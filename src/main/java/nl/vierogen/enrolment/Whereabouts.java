package nl.vierogen.enrolment;

/** Where a file lies: on a disk of this laptop as far as is known, or where others come too. */
public sealed interface Whereabouts {

    /** Nothing is known against it. */
    record Here() implements Whereabouts {
    }

    /**
     * In a folder that a program copies to the internet.
     *
     * @param service what people call that program
     */
    record Synchronised(String service) implements Whereabouts {
    }

    /** On a disk of another computer. */
    record Network() implements Whereabouts {
    }
}
