package nl.vierogen.logbook;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A case: the examinations its images come from. One, or two in a retake (procedure 2026, 4.h).
 *
 * @param id id within the logbook
 * @param examinations 1 or 2, with different ids
 */
public record LogbookCase(CaseId id, List<Examination> examinations) {
    /** @throws IllegalArgumentException when there are no or too many examinations or an id occurs twice */
    public LogbookCase {
        examinations = List.copyOf(examinations);
        Set<String> ids = new HashSet<>();
        if (examinations.isEmpty() || examinations.size() > 2
                || !examinations.stream().allMatch(e -> ids.add(e.id()))) {
            throw new IllegalArgumentException("a case has one or two examinations, each with an id of its own");
        }
    }

    /** The examination with the id. */
    public Optional<Examination> examination(String examinationId) {
        return examinations.stream().filter(examination -> examination.id().equals(examinationId)).findFirst();
    }
}
