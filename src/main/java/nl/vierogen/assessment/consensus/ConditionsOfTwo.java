package nl.vierogen.assessment.consensus;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.vierogen.assessment.act.ReviewAct;
import nl.vierogen.conditions.Finding;
import nl.vierogen.scoring.Consequence;

/** What two assessors decided on the conditions, and what both make of the differences. */
final class ConditionsOfTwo {
    private final Map<Finding.Subject, Finding> first;
    private final Map<Finding.Subject, Finding> colleague;
    private final Map<Finding.Subject, Finding> settled;
    private final boolean denied;

    ConditionsOfTwo(List<Finding> first, List<Finding> colleague, ReviewAct.Agreement agreement) {
        this.first = Finding.bySubject(first);
        this.colleague = Finding.bySubject(colleague);
        this.settled = Finding.bySubject(agreement.findings());
        this.denied = agreement.denied();
    }

    List<Consensus.FindingDifference> differences() {
        return Stream.of(first.keySet(), colleague.keySet(), settled.keySet()).flatMap(Set::stream).distinct()
                .map(subject -> new Consensus.FindingDifference(subject, Optional.ofNullable(first.get(subject)),
                        Optional.ofNullable(colleague.get(subject)), Optional.ofNullable(settled.get(subject))))
                .filter(found -> found.settled().isPresent()
                        || !meaning(found.first()).equals(meaning(found.colleague())))
                .toList();
    }

    List<Finding> agreed() {
        Map<Finding.Subject, Finding> agreed = new LinkedHashMap<>();
        first.forEach((subject, finding) -> {
            if (meansTheSame(subject)) {
                agreed.put(subject, finding);
            }
        });
        colleague.forEach((subject, finding) -> {
            if (!finding.isConfirmed() && meansTheSame(subject)) {
                agreed.putIfAbsent(subject, finding);
            }
        });
        agreed.putAll(settled);
        // where there is no agreement nothing that decides is left standing as agreed
        List<Finding> both = bothConfirmed();
        return agreed.values().stream()
                .filter(finding -> !denied || !finding.isConfirmed() || both.contains(finding)).toList();
    }

    List<Finding> bothConfirmed() {
        return first.values().stream()
                .filter(finding -> finding.isConfirmed() && meansTheSame(finding.subject())).toList();
    }

    private boolean meansTheSame(Finding.Subject subject) {
        return meaning(Optional.ofNullable(first.get(subject)))
                .equals(meaning(Optional.ofNullable(colleague.get(subject))));
    }

    // a breach of the composition can mean one thing by one rule of a form and another by the next (2.n)
    private static Optional<Consequence> meaning(Optional<Finding> finding) {
        return finding.filter(Finding::isConfirmed).map(Finding::consequence);
    }
}
