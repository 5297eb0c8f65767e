package nl.vierogen.exchange.form;

import java.nio.charset.StandardCharsets;

/** A form of two slots, for tests that change it in one place. */
final class SmallForm {
    static final String JSON = """
            {"formatVersion": 1, "id": "klein", "version": 3, "kind": "BIOMETRIE",
             "title": {"nl": "Klein", "en": "Small"}, "about": {"nl": "Voor proeven", "en": "For tests"},
             "passPercentage": 75, "rounding": "PASS_MARK_HALF_UP",
             "structures": [{"id": "hc", "name": {"nl": "Hoofd", "en": "Head"}, "shortName": {"nl": "HC", "en": "HC"},
               "criteria": [{"id": "plane", "name": {"nl": "Doorsnede", "en": "Plane"}, "weight": 1.5,
                 "levels": [{"nl": "a", "en": "a"}, {"nl": "b", "en": "b"}, {"nl": "c", "en": "c"}],
                 "variants": [{"below": "9w+0d", "levels": [{"nl": "d", "en": "d"}, {"nl": "e", "en": "e"}, {"nl": "f", "en": "f"}]}]}]}],
             "slots": [{"id": "case1-hc", "caseId": "case1", "structure": "hc", "name": {"nl": "Casus 1", "en": "Case 1"}},
                       {"id": "case2-hc", "caseId": "case2", "structure": "hc", "name": {"nl": "Casus 2", "en": "Case 2"}}],
             "structuralErrors": [{"structure": "hc", "criterion": "plane", "points": 0, "times": 2, "inMarkedRetake": false}],
             "composition": [{"id": "late", "text": {"nl": "laat", "en": "late"}, "cases": ["case1", "case2"], "route": null,
               "from": "26w+0d", "to": "37w+0d", "atLeast": 2, "atMost": null, "every": true, "consequence": "RETURN"}],
             "examples": [{"structure": "hc", "criterion": "plane", "points": 2, "picture": "hc-plane-2"}]}
            """;

    private SmallForm() {
    }

    static byte[] bytes() {
        return JSON.getBytes(StandardCharsets.UTF_8);
    }

    /** The form with one text in it replaced. */
    static byte[] with(String old, String changed) {
        if (!JSON.contains(old)) {
            throw new IllegalArgumentException(old);
        }
        return JSON.replace(old, changed).getBytes(StandardCharsets.UTF_8);
    }
}
