package nl.vierogen.app.entrance;

import nl.vierogen.shell.HeaderWay;
import org.kordamp.ikonli.feather.Feather;

/** The ways that the header shows from one workspace to another. */
final class Signposts {
    private Signposts() {
    }

    static HeaderWay join(Runnable go) {
        return new HeaderWay("shell-join", "shell.join", "shell.join.sentence", Feather.USER_PLUS, true, go);
    }

    static HeaderWay work(Runnable go) {
        return new HeaderWay("shell-work", "shell.work", "shell.work.sentence", Feather.BRIEFCASE, true, go);
    }

    static HeaderWay key(Runnable go) {
        return new HeaderWay("shell-key", "shell.key", "shell.key.sentence", Feather.KEY, true, go);
    }

    static HeaderWay lock(Runnable go) {
        return new HeaderWay("shell-lock", "shell.lock", "shell.lock.sentence", Feather.LOCK, false, go);
    }

    static HeaderWay practise(Runnable go) {
        return new HeaderWay("shell-practise", "shell.practise", "shell.practise.sentence", Feather.FLAG, true, go);
    }
}
