package nl.vierogen.inbox;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.vierogen.assessment.Card;
import nl.vierogen.ui.Tone;

/**
 * A logbook as a row of the inbox.
 *
 * @param card the logbook
 * @param kind part of the register, in words
 * @param round round, in words
 * @param due due date
 * @param left days left, in words; empty once it is signed
 * @param leftTone how urgent that is
 * @param state where it stands, in words
 * @param stateTone how that is meant
 * @param progress share of the criteria that is scored, 0 to 1; empty unless it is under way
 */
record InboxRow(Card card, String kind, String round, String due, String left, Tone leftTone, String state,
        Tone stateTone, Optional<Double> progress) {
    String number() {
        return card.number();
    }

    /** Everything, for a screen reader. */
    String spoken() {
        return Stream.of(number(), kind, round, due, left, state).filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
    }
}
