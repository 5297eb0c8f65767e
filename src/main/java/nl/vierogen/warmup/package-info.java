/** Two drawn pictures to score before a session: nothing of it is kept, counted or compared with anyone. */
@NullMarked
package nl.vierogen.warmup;

import org.jspecify.annotations.NullMarked;
