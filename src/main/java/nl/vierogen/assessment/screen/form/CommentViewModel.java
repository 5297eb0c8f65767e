package nl.vierogen.assessment.screen.form;

import java.util.Optional;
import java.util.function.Function;
import nl.vierogen.assessment.Assessment;
import nl.vierogen.assessment.act.Act;
import nl.vierogen.assessment.act.Remark;
import nl.vierogen.assessment.screen.state.Desk;
import nl.vierogen.assessment.screen.state.Wording;
import nl.vierogen.logbook.SlotId;

/** The comment on the image shown. */
public final class CommentViewModel {
    private final SlotText text;
    private final boolean readOnly;

    public CommentViewModel(Desk desk) {
        this.text = new SlotText(desk, new Feedback(desk.wording()));
        this.readOnly = desk.recorder().isReadOnly();
    }

    public SlotText text() {
        return text;
    }

    /** Writes a sentence behind what is there, and saves that; false when there is no room for it. */
    public boolean add(String sentence) {
        String before = text.textProperty().get();
        String joined = before.isBlank() ? sentence : before.stripTrailing() + " " + sentence;
        if (joined.length() > text.longest()) {
            return false;
        }
        text.textProperty().set(joined);
        text.save();
        return true;
    }

    boolean isReadOnly() {
        return readOnly;
    }

    private record Feedback(Wording wording) implements SlotText.Kind {
        @Override
        public String what(String image) {
            return wording.get("comment.of", image);
        }

        @Override
        public Remark remark() {
            return Remark.COMMENT;
        }

        @Override
        public String saved(Assessment assessment, SlotId slot) {
            return assessment.feedback(slot);
        }

        @Override
        public Function<Assessment, Optional<? extends Act>> write(SlotId slot, String text) {
            return now -> now.feedback(slot).equals(text)
                    ? Optional.empty()
                    : Optional.of(new Act.FeedbackWritten(slot, text));
        }
    }
}
