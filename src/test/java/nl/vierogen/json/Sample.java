package nl.vierogen.json;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A document with every kind of member the program's own formats have. */
record Sample(int version, String number, Kind kind, boolean practice, Instant at, LocalDate on, Optional<Double> bmi,
        Optional<SlotId> slot, List<Case> cases, Map<SlotId, Map<String, Integer>> points, Act act) {

    enum Kind {
        TERMIJN, BIOMETRIE
    }

    record SlotId(@JsonValue String value) {
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        SlotId {
            if (!value.matches("[a-z0-9-]{1,20}")) {
                throw new IllegalArgumentException("slot");
            }
        }
    }

    record Case(SlotId id, double weight) {
        /** No member of the document, though it looks like a getter. */
        public boolean isHeavy() {
            return weight > 10;
        }
    }

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
    @JsonSubTypes({@JsonSubTypes.Type(value = Scored.class, name = "scored"),
            @JsonSubTypes.Type(value = Undone.class, name = "undone")})
    sealed interface Act permits Scored, Undone {
    }

    record Scored(SlotId slot, int points) implements Act {
        Scored {
            if (points < 0) {
                throw new IllegalArgumentException("points");
            }
        }
    }

    record Undone(Optional<String> reason) implements Act {
    }

    static final String JSON = """
            {"version":1,"number":"LB2026-0412","kind":"BIOMETRIE","practice":true,"at":"2026-11-21T21:04:12Z","on":"2026-11-02",\
            "bmi":23.4,"slot":null,"cases":[{"id":"case1","weight":1.0},{"id":"case2","weight":2.5}],\
            "points":{"case1-hc":{"plane":2,"calipers":0}},"act":{"type":"scored","slot":"case1-hc","points":2}}""";
}
