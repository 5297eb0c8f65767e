package nl.vierogen.inbox;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import nl.vierogen.assessment.OpenLogbook;
import nl.vierogen.ui.Tasks;

/**
 * What the inbox leads to.
 *
 * @param opened takes a logbook that was opened
 * @param practice fills the shelf with practice logbooks, empty where practising is not offered
 */
public record InboxActions(Consumer<OpenLogbook> opened, Optional<Tasks.Work<List<ImportReport>>> practice) {
}
