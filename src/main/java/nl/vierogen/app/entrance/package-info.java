/** What is on the stage: practice, someone's own work, or the door between them; and the lock. */
@NullMarked
package nl.vierogen.app.entrance;

import org.jspecify.annotations.NullMarked;
