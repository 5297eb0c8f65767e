package nl.vierogen.exchange.pack.folder;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import nl.vierogen.exchange.pack.LogbookRules;
import nl.vierogen.logbook.GestationalAge;
import nl.vierogen.problem.Problem;
import nl.vierogen.problem.Refusal;

/** Reads the dates and ages of a description and refuses impossible ones, naming the place. */
final class DraftDates {
    private final LocalDate submittedOn;
    private final LocalDate dueOn;

    DraftDates(Description description, Clock clock) throws Refusal {
        LocalDate today = LocalDate.ofInstant(clock.instant(), LogbookRules.ZONE);
        submittedOn = date("submittedOn", description.submittedOn());
        require(!submittedOn.isAfter(today), "submittedOn", description.submittedOn());
        dueOn = date("dueOn", description.dueOn());
        require(!dueOn.isBefore(submittedOn), "dueOn", description.dueOn());
    }

    LocalDate submittedOn() {
        return submittedOn;
    }

    LocalDate dueOn() {
        return dueOn;
    }

    /** The day of an examination, which was made before it was handed in. */
    Optional<LocalDate> examinedOn(String place, Optional<String> written) throws Refusal {
        if (written.isEmpty()) {
            return Optional.empty();
        }
        LocalDate day = date(place, written.get());
        require(!day.isAfter(submittedOn), place, written.get());
        return Optional.of(day);
    }

    static Optional<GestationalAge> age(String place, Optional<String> written) throws Refusal {
        try {
            return written.map(GestationalAge::parse);
        } catch (IllegalArgumentException e) {
            throw new Refusal(Problem.PACK_AGE_IMPOSSIBLE, place, written.orElse(""));
        }
    }

    private static LocalDate date(String place, String written) throws Refusal {
        try {
            LocalDate date = LocalDate.parse(written);
            require(date.toString().equals(written), place, written);
            return date;
        } catch (DateTimeException e) {
            throw new Refusal(Problem.PACK_DATE_IMPOSSIBLE, place, written);
        }
    }

    private static void require(boolean possible, String place, String written) throws Refusal {
        if (!possible) {
            throw new Refusal(Problem.PACK_DATE_IMPOSSIBLE, place, written);
        }
    }
}
