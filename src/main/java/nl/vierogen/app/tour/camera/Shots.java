package nl.vierogen.app.tour.camera;

import nl.vierogen.problem.Refusal;

/** Takes pictures of the program on its way. */
@FunctionalInterface
public interface Shots {
    /** Takes pictures of what is on the screen now, under a name. Not on the JavaFX thread. */
    void shoot(Walked program, String name) throws Refusal;
}
