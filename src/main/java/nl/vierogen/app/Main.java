package nl.vierogen.app;

/** Start of the desktop program. */
public final class Main {
    private Main() {
    }

    public static void main(String[] arguments) {
        System.out.println(Runtime.version() + " " + javafx.application.Platform.class.getModule());
    }
}
