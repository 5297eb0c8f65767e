package nl.vierogen.inbox;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import nl.vierogen.assessment.Card;
import nl.vierogen.assessment.Stage;
import nl.vierogen.logbook.LogbookKind;
import nl.vierogen.logbook.Round;
import nl.vierogen.texts.Texts;
import nl.vierogen.ui.Dates;
import nl.vierogen.ui.Tone;
import org.jspecify.annotations.Nullable;

/** Puts logbooks into words. */
final class InboxWords {
    private static final int SOON_DAYS = 3;

    private final Texts texts;
    private final Dates dates;

    InboxWords(Texts texts, Dates dates) {
        this.texts = texts;
        this.dates = dates;
    }

    LocalDate today() {
        return dates.today();
    }

    String kind(Card card) {
        return texts.get("inbox.kind." + card.kind());
    }

    String round(Card card) {
        String round = texts.get("inbox.round." + card.round());
        return card.lookingAlong() ? texts.get("inbox.looking-along", round) : round;
    }

    String due(Card card) {
        return dates.brief(card.dueOn());
    }

    String left(Card card) {
        return isDelivered(card) ? "" : dates.left(card.dueOn());
    }

    /** Whether number, kind or round hold what is searched for. */
    Predicate<Card> matching(String wanted) {
        String sought = wanted.strip().toLowerCase(Locale.ROOT);
        if (sought.isEmpty()) {
            return _ -> true;
        }
        // only what has a space can begin in the number and end in the words
        boolean spans = sought.contains(" ");
        @Nullable
        String[][] said = new @Nullable String[LogbookKind.values().length][2 * Round.values().length];
        return card -> {
            String number = card.number().toLowerCase(Locale.ROOT);
            String words = said(card, said);
            return spans ? (number + " " + words).contains(sought) : number.contains(sought) || words.contains(sought);
        };
    }

    // the few kinds and rounds are put into words once for all logbooks
    private String said(Card card, @Nullable String[][] said) {
        @Nullable
        String[] ofKind = said[card.kind().ordinal()];
        int round = 2 * card.round().ordinal() + (card.lookingAlong() ? 1 : 0);
        String words = ofKind[round];
        if (words == null) {
            words = (kind(card) + " " + round(card)).toLowerCase(Locale.ROOT);
            ofKind[round] = words;
        }
        return words;
    }

    Tone urgency(Card card) {
        long days = dates.daysLeft(card.dueOn());
        if (isDelivered(card) || days > SOON_DAYS) {
            return Tone.NEUTRAL;
        }
        return days < 0 ? Tone.DANGER : Tone.WARNING;
    }

    // a correction is of a result that went out in time or not: nothing is late any more
    private static boolean isDelivered(Card card) {
        return card.stage().isDone() || card.correction();
    }

    static Optional<Double> progress(Card card) {
        return card.stage() == Stage.ASSESSING ? Optional.of((double) card.scored() / card.toScore())
                : Optional.empty();
    }

    String state(Card card) {
        return card.correction() ? texts.get("inbox.state.correction", stage(card)) : stage(card);
    }

    private String stage(Card card) {
        return switch (card.stage()) {
            case ASSESSING -> texts.get("inbox.state.ASSESSING", card.scored(), card.toScore());
            // signed with criteria open: it can only go back
            case READY -> texts.get(card.scored() < card.toScore() ? "inbox.state.BACK" : "inbox.state.READY");
            case NEW, COLLEAGUE_FIRST, WAITING, ANSWERED, LOCKABLE, COMPARING, REPLIED ->
                texts.get("inbox.state." + card.stage());
            case SEALED -> texts.get("inbox.state.SEALED",
                    card.outcome().map(outcome -> texts.get("inbox.outcome." + outcome)).orElse(""));
        };
    }

    static Tone tone(Card card) {
        if (card.correction() && card.stage() != Stage.WAITING) {
            return Tone.WARNING;
        }
        return switch (card.stage()) {
            case NEW, WAITING, SEALED, REPLIED -> Tone.NEUTRAL;
            case ASSESSING -> Tone.ACCENT;
            case READY, LOCKABLE -> Tone.SUCCESS;
            case COLLEAGUE_FIRST, ANSWERED, COMPARING -> Tone.WARNING;
        };
    }
}
