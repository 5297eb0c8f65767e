package nl.vierogen.app.entrance;

/** The code as far as it was typed, kept from step to step and from language to language. */
final class CodeDraft {
    private String code = "";

    String code() {
        return code;
    }

    void code(String typed) {
        code = typed;
    }
}
