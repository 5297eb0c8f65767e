package nl.vierogen.archive;

/** What co-review files are called unless the person says otherwise. */
final class ReviewFiles {
    private static final String ENDING = ".meekijk";

    private ReviewFiles() {
    }

    static String request(String number) {
        return number + "-verzoek" + ENDING;
    }

    static String answer(String number) {
        return number + "-antwoord" + ENDING;
    }
}
