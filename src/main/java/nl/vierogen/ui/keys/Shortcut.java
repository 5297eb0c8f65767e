package nl.vierogen.ui.keys;

import static nl.vierogen.ui.keys.Context.ASSESSING;
import static nl.vierogen.ui.keys.Context.GLOBAL;
import static nl.vierogen.ui.keys.Context.RETAKE;
import static nl.vierogen.ui.keys.KeyChord.control;
import static nl.vierogen.ui.keys.KeyChord.of;
import static nl.vierogen.ui.keys.KeyChord.shift;

import java.util.List;
import javafx.scene.input.KeyCode;
import nl.vierogen.texts.Texts;

/** Every key of the program. Menus, tooltips and the key sheet are made from it. */
public enum Shortcut {
    SCORE_0(ASSESSING, Topic.SCORING, "keys.score", of(KeyCode.DIGIT0)), //
    SCORE_1(ASSESSING, Topic.SCORING, "keys.score", of(KeyCode.DIGIT1)), //
    SCORE_2(ASSESSING, Topic.SCORING, "keys.score", of(KeyCode.DIGIT2)), //
    PREVIOUS_CRITERION(ASSESSING, Topic.SCORING, "keys.criterion", true, of(KeyCode.UP)), //
    NEXT_CRITERION(ASSESSING, Topic.SCORING, "keys.criterion", true, of(KeyCode.DOWN)), //
    STEP_BACK(ASSESSING, Topic.SCORING, "keys.step-back", true, of(KeyCode.BACK_SPACE)), //
    CLEAR_SCORE(ASSESSING, Topic.SCORING, "keys.clear-score", of(KeyCode.DELETE)), //
    DOUBT(ASSESSING, Topic.SCORING, "keys.doubt", of(KeyCode.X)), //
    CRITERIA(ASSESSING, Topic.SCORING, "keys.criteria", of(KeyCode.T), of(KeyCode.F1)), //
    EXAMPLES(ASSESSING, Topic.SCORING, "keys.examples", shift(KeyCode.T)), //
    CRITERIA_UP(ASSESSING, Topic.SCORING, "keys.criteria-scroll", true, of(KeyCode.PAGE_UP)), //
    CRITERIA_DOWN(ASSESSING, Topic.SCORING, "keys.criteria-scroll", true, of(KeyCode.PAGE_DOWN)), //
    ADVANCE(ASSESSING, Topic.MOVING, "keys.advance", of(KeyCode.ENTER)), //
    PREVIOUS_IMAGE(ASSESSING, Topic.MOVING, "keys.previous-image", true, of(KeyCode.LEFT), control(KeyCode.PAGE_UP)), //
    NEXT_IMAGE(ASSESSING, Topic.MOVING, "keys.next-image", true, of(KeyCode.RIGHT), control(KeyCode.PAGE_DOWN)), //
    NEXT_OPEN(ASSESSING, Topic.MOVING, "keys.next-open", of(KeyCode.N), of(KeyCode.F8)), //
    PREVIOUS_OPEN(ASSESSING, Topic.MOVING, "keys.previous-open", shift(KeyCode.N), shift(KeyCode.F8)), //
    NEXT_PANE(ASSESSING, Topic.MOVING, "keys.next-pane", of(KeyCode.F6)), //
    PREVIOUS_PANE(ASSESSING, Topic.MOVING, "keys.previous-pane", shift(KeyCode.F6)), //
    COMMENT(ASSESSING, Topic.REMARKS, "keys.comment", of(KeyCode.O), of(KeyCode.F2)), //
    BACK(ASSESSING, Topic.REMARKS, "keys.back", of(KeyCode.ESCAPE)), //
    RETAKE_MARK(ASSESSING, Topic.REMARKS, "keys.retake-mark", of(KeyCode.H)), //
    SNIPPETS(ASSESSING, Topic.REMARKS, "keys.snippets", control(KeyCode.SPACE)), //
    SNIPPET_EDIT(Context.SNIPPETS, Topic.REMARKS, "keys.snippet-edit", of(KeyCode.F2)), //
    SNIPPET_NEW(Context.SNIPPETS, Topic.REMARKS, "keys.snippet-new", of(KeyCode.F3)), //
    SNIPPET_DELETE(Context.SNIPPETS, Topic.REMARKS, "keys.snippet-delete", of(KeyCode.F4)), //
    PIN(ASSESSING, Topic.REMARKS, "keys.pin", of(KeyCode.P)), //
    PIN_EDIT(ASSESSING, Topic.REMARKS, "keys.pin-edit", shift(KeyCode.P)), //
    PIN_LEFT(Context.PIN, Topic.REMARKS, "keys.pin-move", true, of(KeyCode.LEFT)), //
    PIN_RIGHT(Context.PIN, Topic.REMARKS, "keys.pin-move", true, of(KeyCode.RIGHT)), //
    PIN_UP(Context.PIN, Topic.REMARKS, "keys.pin-move", true, of(KeyCode.UP)), //
    PIN_DOWN(Context.PIN, Topic.REMARKS, "keys.pin-move", true, of(KeyCode.DOWN)), //
    PIN_LEFT_FINE(Context.PIN, Topic.REMARKS, "keys.pin-move-fine", true, control(KeyCode.LEFT)), //
    PIN_RIGHT_FINE(Context.PIN, Topic.REMARKS, "keys.pin-move-fine", true, control(KeyCode.RIGHT)), //
    PIN_UP_FINE(Context.PIN, Topic.REMARKS, "keys.pin-move-fine", true, control(KeyCode.UP)), //
    PIN_DOWN_FINE(Context.PIN, Topic.REMARKS, "keys.pin-move-fine", true, control(KeyCode.DOWN)), //
    PIN_PLACE(Context.PIN, Topic.REMARKS, "keys.pin-place", of(KeyCode.ENTER)), //
    REASON_1(RETAKE, Topic.REMARKS, "keys.reason", of(KeyCode.DIGIT1)), //
    REASON_2(RETAKE, Topic.REMARKS, "keys.reason", of(KeyCode.DIGIT2)), //
    REASON_3(RETAKE, Topic.REMARKS, "keys.reason", of(KeyCode.DIGIT3)), //
    REASON_4(RETAKE, Topic.REMARKS, "keys.reason", of(KeyCode.DIGIT4)), //
    REASON_5(RETAKE, Topic.REMARKS, "keys.reason", of(KeyCode.DIGIT5)), //
    REASON_6(RETAKE, Topic.REMARKS, "keys.reason", of(KeyCode.DIGIT6)), //
    REASON_7(RETAKE, Topic.REMARKS, "keys.reason", of(KeyCode.DIGIT7)), //
    REASON_8(RETAKE, Topic.REMARKS, "keys.reason", of(KeyCode.DIGIT8)), //
    REASON_9(RETAKE, Topic.REMARKS, "keys.reason", of(KeyCode.DIGIT9)), //
    UNMARK(RETAKE, Topic.REMARKS, "keys.unmark", of(KeyCode.DELETE)), //
    FIT_OR_ACTUAL(ASSESSING, Topic.PICTURE, "keys.fit-or-actual", of(KeyCode.Z)), //
    FIT(ASSESSING, Topic.PICTURE, "keys.fit", control(KeyCode.DIGIT0)), //
    ACTUAL_SIZE(ASSESSING, Topic.PICTURE, "keys.actual-size", control(KeyCode.DIGIT1)), //
    ZOOM_IN(ASSESSING, Topic.PICTURE, "keys.zoom-in", true, control(KeyCode.PLUS), control(KeyCode.EQUALS),
            control(KeyCode.ADD), new KeyChord(KeyCode.EQUALS, true, true)), //
    ZOOM_OUT(ASSESSING, Topic.PICTURE, "keys.zoom-out", true, control(KeyCode.MINUS), control(KeyCode.SUBTRACT)), //
    PAN_LEFT(ASSESSING, Topic.PICTURE, "keys.pan", true, shift(KeyCode.LEFT)), //
    PAN_RIGHT(ASSESSING, Topic.PICTURE, "keys.pan", true, shift(KeyCode.RIGHT)), //
    PAN_UP(ASSESSING, Topic.PICTURE, "keys.pan", true, shift(KeyCode.UP)), //
    PAN_DOWN(ASSESSING, Topic.PICTURE, "keys.pan", true, shift(KeyCode.DOWN)), //
    ADJUST_DISPLAY(ASSESSING, Topic.PICTURE, "keys.adjust-display", of(KeyCode.B)), //
    INVERT(ASSESSING, Topic.PICTURE, "keys.invert", of(KeyCode.I)), //
    RESET_DISPLAY(ASSESSING, Topic.PICTURE, "keys.reset-display", of(KeyCode.R)), //
    DARKER(Context.DISPLAY, Topic.PICTURE, "keys.brightness", true, of(KeyCode.LEFT)), //
    BRIGHTER(Context.DISPLAY, Topic.PICTURE, "keys.brightness", true, of(KeyCode.RIGHT)), //
    MORE_CONTRAST(Context.DISPLAY, Topic.PICTURE, "keys.contrast", true, of(KeyCode.UP)), //
    LESS_CONTRAST(Context.DISPLAY, Topic.PICTURE, "keys.contrast", true, of(KeyCode.DOWN)), //
    MORE_GAMMA(Context.DISPLAY, Topic.PICTURE, "keys.gamma", true, control(KeyCode.UP), of(KeyCode.PAGE_UP)), //
    LESS_GAMMA(Context.DISPLAY, Topic.PICTURE, "keys.gamma", true, control(KeyCode.DOWN), of(KeyCode.PAGE_DOWN)), //
    DISPLAY_FOR_ALL(Context.DISPLAY, Topic.PICTURE, "keys.display-for-all", of(KeyCode.A)), //
    LOUPE(ASSESSING, Topic.PICTURE, "keys.loupe", of(KeyCode.L)), //
    LOUPE_LEFT(Context.LOUPE, Topic.PICTURE, "keys.loupe-move", true, of(KeyCode.LEFT)), //
    LOUPE_RIGHT(Context.LOUPE, Topic.PICTURE, "keys.loupe-move", true, of(KeyCode.RIGHT)), //
    LOUPE_UP(Context.LOUPE, Topic.PICTURE, "keys.loupe-move", true, of(KeyCode.UP)), //
    LOUPE_DOWN(Context.LOUPE, Topic.PICTURE, "keys.loupe-move", true, of(KeyCode.DOWN)), //
    LOUPE_STRONGER(Context.LOUPE, Topic.PICTURE, "keys.loupe-power", true, of(KeyCode.PAGE_UP)), //
    LOUPE_WEAKER(Context.LOUPE, Topic.PICTURE, "keys.loupe-power", true, of(KeyCode.PAGE_DOWN)), //
    LOUPE_LARGER(Context.LOUPE, Topic.PICTURE, "keys.loupe-size", true, control(KeyCode.PAGE_UP),
            control(KeyCode.PLUS), control(KeyCode.EQUALS), control(KeyCode.ADD),
            new KeyChord(KeyCode.EQUALS, true, true)), //
    LOUPE_SMALLER(Context.LOUPE, Topic.PICTURE, "keys.loupe-size", true, control(KeyCode.PAGE_DOWN),
            control(KeyCode.MINUS), control(KeyCode.SUBTRACT)), //
    MOVE_ALONE(Context.COMPARE, Topic.PICTURE, "keys.move-alone", of(KeyCode.U)), //
    ALIGN(Context.COMPARE, Topic.PICTURE, "keys.align", shift(KeyCode.U)), //
    UNDO(ASSESSING, Topic.PROGRAM, "keys.undo", control(KeyCode.Z)), //
    REDO(ASSESSING, Topic.PROGRAM, "keys.redo", control(KeyCode.Y)), //
    SUMMARY(ASSESSING, Topic.PROGRAM, "keys.summary", control(KeyCode.ENTER)), //
    SAVED(ASSESSING, Topic.PROGRAM, "keys.saved", control(KeyCode.S)), //
    FULL_SCREEN(GLOBAL, Topic.PROGRAM, "keys.full-screen", of(KeyCode.F11)), //
    KEY_SHEET(GLOBAL, Topic.PROGRAM, "keys.key-sheet", shift(KeyCode.F1)), //
    GUIDE(GLOBAL, Topic.PROGRAM, "keys.guide", control(KeyCode.F1)), //
    LOCK(GLOBAL, Topic.PROGRAM, "keys.lock", control(KeyCode.L)), //
    SETTINGS(GLOBAL, Topic.PROGRAM, "keys.settings", of(KeyCode.F12)), //
    FIND(GLOBAL, Topic.PROGRAM, "keys.find", control(KeyCode.F)), //
    IMPORT(Context.SCREENS, Topic.PROGRAM, "keys.import", control(KeyCode.I)), //
    EXPORT(Context.SCREENS, Topic.PROGRAM, "keys.export", control(KeyCode.E)), //
    PRINT(Context.SCREENS, Topic.PROGRAM, "keys.print", control(KeyCode.P)), //
    HELP(Context.SCREENS, Topic.PROGRAM, "keys.help", of(KeyCode.F1)), //
    HAND_BACK(ASSESSING, Topic.PROGRAM, "keys.hand-back", of(KeyCode.F9)), //
    ACCEPT_PROPOSAL(RETAKE, Topic.REMARKS, "keys.accept-proposal", of(KeyCode.DIGIT0)), //
    COMPARE(ASSESSING, Topic.PICTURE, "keys.compare", of(KeyCode.V)), //
    AID(ASSESSING, Topic.PICTURE, "keys.aid", of(KeyCode.M), of(KeyCode.F3)), //
    AID_LEFT(Context.AID, Topic.PICTURE, "keys.aid-move", true, of(KeyCode.LEFT)), //
    AID_RIGHT(Context.AID, Topic.PICTURE, "keys.aid-move", true, of(KeyCode.RIGHT)), //
    AID_UP(Context.AID, Topic.PICTURE, "keys.aid-move", true, of(KeyCode.UP)), //
    AID_DOWN(Context.AID, Topic.PICTURE, "keys.aid-move", true, of(KeyCode.DOWN)), //
    AID_LEFT_FINE(Context.AID, Topic.PICTURE, "keys.aid-move-fine", true, control(KeyCode.LEFT)), //
    AID_RIGHT_FINE(Context.AID, Topic.PICTURE, "keys.aid-move-fine", true, control(KeyCode.RIGHT)), //
    AID_UP_FINE(Context.AID, Topic.PICTURE, "keys.aid-move-fine", true, control(KeyCode.UP)), //
    AID_DOWN_FINE(Context.AID, Topic.PICTURE, "keys.aid-move-fine", true, control(KeyCode.DOWN)), //
    AID_NARROWER(Context.AID, Topic.PICTURE, "keys.aid-resize", true, shift(KeyCode.LEFT)), //
    AID_WIDER(Context.AID, Topic.PICTURE, "keys.aid-resize", true, shift(KeyCode.RIGHT)), //
    AID_LOWER(Context.AID, Topic.PICTURE, "keys.aid-resize", true, shift(KeyCode.UP)), //
    AID_HIGHER(Context.AID, Topic.PICTURE, "keys.aid-resize", true, shift(KeyCode.DOWN)), //
    AID_NEXT_HANDLE(Context.AID, Topic.PICTURE, "keys.aid-handle", true, of(KeyCode.TAB)), //
    AID_PREVIOUS_HANDLE(Context.AID, Topic.PICTURE, "keys.aid-handle", true, shift(KeyCode.TAB)), //
    AID_SECTOR(Context.AID, Topic.PICTURE, "keys.aid-sector", of(KeyCode.S)), //
    AID_REMOVE(Context.AID, Topic.PICTURE, "keys.aid-remove", of(KeyCode.DELETE)), //
    AID_PUT(Context.AID, Topic.PICTURE, "keys.aid-put", of(KeyCode.ENTER)), //
    PICTURE_WINDOW(ASSESSING, Topic.PICTURE, "keys.picture-window", shift(KeyCode.F11)), //
    TAKE_OVER(ASSESSING, Topic.SCORING, "keys.take-over", of(KeyCode.G)), //
    CONDITIONS(ASSESSING, Topic.CONDITIONS, "keys.conditions", of(KeyCode.K), of(KeyCode.F7)), //
    CONDITION_UP(Context.CONDITIONS, Topic.CONDITIONS, "keys.condition-walk", true, of(KeyCode.UP)), //
    CONDITION_DOWN(Context.CONDITIONS, Topic.CONDITIONS, "keys.condition-walk", true, of(KeyCode.DOWN)), //
    CONDITION_FIRST(Context.CONDITIONS, Topic.CONDITIONS, "keys.condition-end", of(KeyCode.HOME)), //
    CONDITION_LAST(Context.CONDITIONS, Topic.CONDITIONS, "keys.condition-end", of(KeyCode.END)), //
    CONDITION_A(Context.CONDITIONS, Topic.CONDITIONS, "keys.condition-letter", of(KeyCode.A)), //
    CONDITION_B(Context.CONDITIONS, Topic.CONDITIONS, "keys.condition-letter", of(KeyCode.B)), //
    CONDITION_C(Context.CONDITIONS, Topic.CONDITIONS, "keys.condition-letter", of(KeyCode.C)), //
    CONDITION_D(Context.CONDITIONS, Topic.CONDITIONS, "keys.condition-letter", of(KeyCode.D)), //
    CONDITION_E(Context.CONDITIONS, Topic.CONDITIONS, "keys.condition-letter", of(KeyCode.E)), //
    CONDITION_F(Context.CONDITIONS, Topic.CONDITIONS, "keys.condition-letter", of(KeyCode.F)), //
    CONDITION_G(Context.CONDITIONS, Topic.CONDITIONS, "keys.condition-letter", of(KeyCode.G)), //
    CONDITION_H(Context.CONDITIONS, Topic.CONDITIONS, "keys.condition-letter", of(KeyCode.H)), //
    CONDITION_I(Context.CONDITIONS, Topic.CONDITIONS, "keys.condition-letter", of(KeyCode.I)), //
    CONDITION_J(Context.CONDITIONS, Topic.CONDITIONS, "keys.condition-letter", of(KeyCode.J)), //
    CONDITION_K(Context.CONDITIONS, Topic.CONDITIONS, "keys.condition-letter", of(KeyCode.K)), //
    CONDITION_L(Context.CONDITIONS, Topic.CONDITIONS, "keys.condition-letter", of(KeyCode.L)), //
    CONDITION_N(Context.CONDITIONS, Topic.CONDITIONS, "keys.condition-letter", of(KeyCode.N)), //
    CONDITION_NOTE(Context.CONDITIONS, Topic.CONDITIONS, "keys.condition-note", of(KeyCode.O), of(KeyCode.F2)), //
    CONDITION_CONFIRM(Context.CONDITIONS, Topic.CONDITIONS, "keys.condition-confirm", of(KeyCode.DIGIT1)), //
    CONDITION_DECIDE(Context.CONDITIONS, Topic.CONDITIONS, "keys.condition-decide", control(KeyCode.ENTER)), //
    CONDITION_DISMISS(Context.CONDITIONS, Topic.CONDITIONS, "keys.condition-dismiss", of(KeyCode.DIGIT0)), //
    CONDITION_TAKE_BACK(Context.CONDITIONS, Topic.CONDITIONS, "keys.condition-take-back", of(KeyCode.DELETE)); //

    private final Context context;
    private final Topic topic;
    private final String textKey;
    private final boolean repeats;
    private final List<KeyChord> defaults;

    Shortcut(Context context, Topic topic, String textKey, KeyChord... defaults) {
        this(context, topic, textKey, false, defaults);
    }

    Shortcut(Context context, Topic topic, String textKey, boolean repeats, KeyChord... defaults) {
        this.context = context;
        this.topic = topic;
        this.textKey = textKey;
        this.repeats = repeats;
        this.defaults = List.of(defaults);
    }

    public Context context() {
        return context;
    }

    public Topic topic() {
        return topic;
    }

    /** Key of what it does in the texts; shortcuts that stand on one line of the key sheet share it. */
    public String textKey() {
        return textKey;
    }

    /** What it does. */
    public String text(Texts texts) {
        return texts.get(textKey);
    }

    /** Whether a key held down does it again; a score never is given twice by one long press. */
    boolean repeats() {
        return repeats;
    }

    /** Whether its key is what the screen calls it, or what nobody is to lose: no other key can take its place. */
    public boolean isFixed() {
        return this == BACK || textKey.equals("keys.reason") || textKey.equals("keys.condition-letter");
    }

    /** The keys it has until someone changes them, the one to show first. */
    public List<KeyChord> defaults() {
        return defaults;
    }
}
