package nl.vierogen.inbox;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.vierogen.assessment.Card;
import nl.vierogen.ui.Tone;

/**
 * A logbook as a row of the inbox, put into words when it is looked at: of ten thousand, a screen shows twenty.
 *
 * @param card the logbook
 * @param words what is said of it
 * @param today the day on which it is said: on another one it is another row, with other days left
 */
record InboxRow(Card card, InboxWords words, LocalDate today) {
    String number() {
        return card.number();
    }

    String kind() {
        return words.kind(card);
    }

    String round() {
        return words.round(card);
    }

    String due() {
        return words.due(card);
    }

    /** Days left; empty once it is signed. */
    String left() {
        return words.left(card);
    }

    /** How urgent that is. */
    Tone leftTone() {
        return words.urgency(card);
    }

    /** Where it stands. */
    String state() {
        return words.state(card);
    }

    /** How that is meant. */
    Tone stateTone() {
        return InboxWords.tone(card);
    }

    /** Share of the criteria that is scored, 0 to 1; empty unless it is under way. */
    Optional<Double> progress() {
        return InboxWords.progress(card);
    }

    /** Everything, for a screen reader. */
    String spoken() {
        return Stream.of(number(), kind(), round(), due(), left(), state()).filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
    }
}
