package nl.vierogen.assessment.screen.aid;

import java.util.Optional;
import nl.vierogen.assessment.screen.form.CommentViewModel;
import nl.vierogen.assessment.screen.state.Desk;

/** Puts what an aid says into the comment on the image shown; never into a score. */
record AidComment(Desk desk, CommentViewModel comment, boolean offered) {
    /** @param sentence what the aid says, empty while it says nothing */
    void put(Optional<String> sentence) {
        desk.hush();
        if (!offered) {
            say("notice.aid-no-comment");
        } else if (desk.recorder().isReadOnly()) {
            say("notice.read-only");
        } else if (sentence.isEmpty()) {
            say("notice.aid-nothing");
        } else if (comment.add(sentence.get())) {
            say("notice.aid-put");
        } else {
            say("notice.aid-too-long");
        }
    }

    private void say(String key) {
        desk.say(desk.wording().get(key));
    }
}
