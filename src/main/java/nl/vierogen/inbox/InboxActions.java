package nl.vierogen.inbox;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import nl.vierogen.assessment.opened.OpenLogbook;
import nl.vierogen.ui.Tasks;

/**
 * What the inbox leads to.
 *
 * @param opened takes a logbook that was opened
 * @param practice each makes one practice package and says where it lies; none where practising is not offered
 */
public record InboxActions(Consumer<OpenLogbook> opened, List<Tasks.Work<Path>> practice) {
}
