package nl.vierogen.guide.page;

import java.util.List;
import java.util.function.Predicate;

/** Which page belongs to what is on the screen. */
public enum StartPage {
    SETTINGS("settings", "instellingen"), //
    KEYS("shell-keys", "toetsen"), //
    KEY_SHEET("keys-sheet", "toetsen"), //
    CONDITIONS("assessment-conditions-list", "voorwaarden"), //
    SNIPPETS("assessment-snippets", "opmerkingen"), //
    PIN("assessment-pin-editor", "opmerkingen"), //
    CRITERIA("assessment-criteria", "beoordelen"), //
    EARLIER("assessment-old", "herkansing"), //
    WARM_UP("warmup", "instellingen"), //
    REPLAY("replay", "archief"), //
    GATE("gate", "logboek-openen"), //
    SEEN("seen", "second-opinion"), //
    HAND_BACK("hand-back", "logboek-openen"), //
    ASSESSING("assessment-screen", "beoordelen"), //
    ASK("ask", "vier-ogen"), //
    LOCK("lock", "vier-ogen"), //
    COMPARE("compare", "vier-ogen"), //
    REPLIED("replied", "vier-ogen"), //
    CORRECTION("correction", "correctie"), //
    LETTER("letter", "ondertekenen"), //
    SUMMARY("summary", "ondertekenen"), //
    SEAL("seal", "ondertekenen"), //
    SEALED("sealed", "archief"), //
    JOIN("join-code", "deelnemen"), //
    ROSTER("roster-facts", "deelnemen"), //
    KEY("key-roster-version", "deelnemen"), //
    REPORT("inbox-report", "logboek-openen"), //
    INBOX("inbox", "logboek-openen"), //
    OTHER("", Handbook.INDEX);

    private final String node;
    private final String page;

    StartPage(String node, String page) {
        this.node = node;
        this.page = page;
    }

    /** Name of the page for the first, and so the narrowest, of these nodes that can be seen; the index for none. */
    public static String of(Predicate<String> shown) {
        return List.of(values()).stream().filter(start -> start == OTHER || shown.test(start.node)).findFirst()
                .orElse(OTHER).page;
    }

    /** The node it belongs to, by its id; empty for anything else. */
    String node() {
        return node;
    }

    /** Name of the page. */
    String page() {
        return page;
    }
}
