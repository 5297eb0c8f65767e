package nl.vierogen.inbox;

import java.util.Comparator;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import nl.vierogen.assessment.Card;
import nl.vierogen.assessment.Stage;
import nl.vierogen.logbook.LogbookKind;
import nl.vierogen.logbook.Round;
import nl.vierogen.texts.Texts;
import nl.vierogen.ui.Dates;
import nl.vierogen.ui.Tone;

/** Puts logbooks into words. */
final class InboxRows {
    /** A correction comes first, for what the Bureau has is wrong; then what is due first; what is finished comes last. */
    static final Comparator<Card> ORDER = Comparator.comparing((Card card) -> card.stage().isDone())
            .thenComparing(card -> !card.correction()).thenComparing(Card::dueOn).thenComparing(Card::number)
            .thenComparing(Card::id);

    private static final int SOON_DAYS = 3;

    private final Texts texts;
    private final Dates dates;

    InboxRows(Texts texts, Dates dates) {
        this.texts = texts;
        this.dates = dates;
    }

    InboxRow row(Card card) {
        return new InboxRow(card, texts.get("inbox.kind." + card.kind()), round(card),
                dates.brief(card.dueOn()), isDelivered(card) ? "" : dates.left(card.dueOn()), urgency(card),
                state(card),
                tone(card), progress(card));
    }

    /** Whether number, kind or round hold what is searched for. The few kinds and rounds are put into words once. */
    Predicate<Card> matching(String wanted) {
        String sought = wanted.strip().toLowerCase(Locale.ROOT);
        Map<Wording, String> said = new HashMap<>();
        return card -> sought.isEmpty()
                || (card.number() + said.computeIfAbsent(new Wording(card.kind(), card.round(), card.lookingAlong()),
                        _ -> " " + texts.get("inbox.kind." + card.kind()) + " " + round(card)))
                        .toLowerCase(Locale.ROOT).contains(sought);
    }

    /** What the words on kind and round depend on. */
    private record Wording(LogbookKind kind, Round round, boolean lookingAlong) {
    }

    private String round(Card card) {
        String round = texts.get("inbox.round." + card.round());
        return card.lookingAlong() ? texts.get("inbox.looking-along", round) : round;
    }

    private Tone urgency(Card card) {
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

    private static Optional<Double> progress(Card card) {
        return card.stage() == Stage.ASSESSING ? Optional.of((double) card.scored() / card.toScore())
                : Optional.empty();
    }

    private String state(Card card) {
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

    private static Tone tone(Card card) {
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
