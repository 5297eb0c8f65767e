package nl.vierogen.logbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class Sha256Test {
    // FIPS 180-2, B.1
    private static final String OF_ABC = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";

    @Test
    void aDigestIsWrittenInSixtyFourLowerCaseDigits() {
        assertThat(Sha256.of("abc".getBytes(StandardCharsets.US_ASCII))).isEqualTo(new Sha256(OF_ABC));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "ba7816bf", "A", "g", "\u0661", "ba", " "})
    void anythingElseIsNone(String ending) {
        assertThatThrownBy(() -> new Sha256(OF_ABC.substring(1) + ending)).isInstanceOf(IllegalArgumentException.class)
                .hasMessage("no SHA-256");
    }
}
