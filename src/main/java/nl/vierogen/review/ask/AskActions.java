package nl.vierogen.review.ask;

import java.util.function.Consumer;
import nl.vierogen.assessment.opened.OpenLogbook;

/**
 * What asking leads to.
 *
 * @param asked the request is on its way
 * @param seated a colleague sits at this laptop, with the logbook before her
 */
public record AskActions(Runnable asked, Consumer<OpenLogbook> seated) {
}
