package nl.vierogen.trust.statement;

import static nl.vierogen.trust.Persons.ANNA;
import static nl.vierogen.trust.Persons.BEA;
import static nl.vierogen.trust.Persons.STRANGER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import nl.vierogen.problem.Problem;
import nl.vierogen.problem.Refusal;
import nl.vierogen.soak.BesideTheScreen;
import nl.vierogen.trust.Identity;
import nl.vierogen.trust.Persons;
import nl.vierogen.trust.curve.Base64Url;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@BesideTheScreen
class StatementTest {
    private static final String TYPE = "vierogen-result+json";
    private static final byte[] PAYLOAD = ("{\"outcome\":\"SUFFICIENT\",\"points\":[" + "2,".repeat(200) + "2]}")
            .getBytes(StandardCharsets.UTF_8);
    private static final byte[] SIGNED = StatementWriter.sign(TYPE, PAYLOAD, List.of(ANNA, BEA));

    private static VerifiedStatement read(byte[] statement) throws Refusal {
        return StatementReader.read(statement, TYPE, Persons.roster()::identity);
    }

    private static Refusal refusal(byte[] statement) {
        Refusal refusal = catchThrowableOfType(Refusal.class, () -> read(statement));
        assertThat(refusal).as("refused").isNotNull();
        return refusal;
    }

    private static String text() {
        return new String(SIGNED, StandardCharsets.UTF_8);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** The statement of one signer, with this protected header, signed as it should be. */
    private static byte[] withHeader(String header, byte[] payload) {
        String head = Base64Url.encode(bytes(header));
        String body = Base64Url.encode(payload);
        String signature = Base64Url.encode(ANNA.sign(bytes(head + "." + body)));
        return bytes(text().replaceFirst("\"payload\":\"[^\"]*\"", "\"payload\":\"" + body + "\"")
                .replaceFirst("\\[.*\\]", "[" + row(head, signature) + "]"));
    }

    private static String row(String head, String signature) {
        String one = text().substring(text().indexOf("[{") + 1, text().indexOf("},{") + 1);
        return one.replaceFirst("\"protected\":\"[^\"]*\"", "\"protected\":\"" + head + "\"")
                .replaceFirst("\"signature\":\"[^\"]*\"", "\"signature\":\"" + signature + "\"");
    }

    private static String header(String alg) {
        return "{\"alg\":\"" + alg + "\",\"kid\":\"" + ANNA.keyId() + "\",\"typ\":\"" + TYPE + "\"}";
    }

    @Test
    void aStatementOfTwoIsReadWithBothSigners() throws Refusal {
        VerifiedStatement statement = read(SIGNED);

        assertThat(statement.payload()).isEqualTo(PAYLOAD);
        assertThat(statement.signers()).containsExactly(ANNA.keyId(), BEA.keyId());
    }

    @Test
    void aSignatureAddedLaterGivesTheSameStatement() throws Refusal {
        byte[] anna = StatementWriter.sign(TYPE, PAYLOAD, List.of(ANNA));
        byte[] bea = StatementWriter.sign(TYPE, PAYLOAD, List.of(BEA));

        assertThat(StatementWriter.addSignature(anna, BEA, 1)).isEqualTo(SIGNED);
        assertThat(StatementWriter.addSignature(bea, ANNA, 0)).isEqualTo(SIGNED);
    }

    @Test
    void theFormIsThatOfTheStandard() {
        assertThat(text()).matches(
                "\\{\"payload\":\"[A-Za-z0-9_-]+\",\"signatures\":\\[(\\{\"protected\":\"[A-Za-z0-9_-]+\",\"signature\":\"[A-Za-z0-9_-]{86}\"},?){2}]}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"EdDSA", "Ed25519"})
    void bothNamesOfTheAlgorithmAreRead(String alg) throws Refusal {
        assertThat(read(withHeader(header(alg), PAYLOAD)).signers()).containsExactly(ANNA.keyId());
    }

    @ParameterizedTest
    @ValueSource(strings = {"none", "HS256", "Ed448", "eddsa", "", "RS256"})
    void anotherAlgorithmIsRefused(String alg) {
        assertThat(refusal(withHeader(header(alg), PAYLOAD)))
                .hasToString("SIGNATURE_FORM [signatures[0].protected.alg]");
    }

    @Test
    void everyFlippedBitIsRefused() {
        for (int bit = 0; bit < SIGNED.length * 8; bit++) {
            byte[] changed = SIGNED.clone();
            changed[bit / 8] ^= (byte) (1 << bit % 8);
            assertThat(refusal(changed).problem()).as("bit " + bit).isIn(Problem.SIGNATURE_FORM,
                    Problem.SIGNATURE_INVALID, Problem.SIGNER_UNKNOWN, Problem.FORMAT_UNKNOWN);
        }
    }

    @Test
    void everyCutIsRefused() {
        IntStream.range(0, SIGNED.length).forEach(length -> assertThat(refusal(Arrays.copyOf(SIGNED, length)).problem())
                .isEqualTo(Problem.SIGNATURE_FORM));
    }

    @Property(tries = 2000)
    void anyBytesAreRefusedWithACode(@ForAll byte[] bytes) {
        assertThat(refusal(bytes).problem()).isEqualTo(Problem.SIGNATURE_FORM);
    }

    @Test
    void oneCorruptSignatureOfTwoIsRefused() {
        for (int signature = 0; signature < 2; signature++) {
            int at = signature == 0
                    ? text().indexOf("\"signature\":\"") + 20
                    : text().lastIndexOf("\"signature\":\"") + 20;
            byte[] changed = SIGNED.clone();
            changed[at] = (byte) (changed[at] == 'A' ? 'B' : 'A');
            assertThat(refusal(changed).problem()).isEqualTo(Problem.SIGNATURE_INVALID);
        }
    }

    @Test
    void aSignatureOfAnotherPayloadIsRefused() throws Refusal {
        byte[] other = StatementWriter.sign(TYPE, bytes("{}"), List.of(ANNA, BEA));
        String moved = text().replaceFirst("\"payload\":\"[^\"]*\"",
                "\"payload\":\"" + Base64Url.encode(bytes("{ }")) + "\"");

        assertThat(read(other).payload()).isEqualTo(bytes("{}"));
        assertThat(refusal(bytes(moved)).problem()).isEqualTo(Problem.SIGNATURE_INVALID);
    }

    @Test
    void aStrippedSignatureLeavesOneSigner() throws Refusal {
        String one = text().substring(0, text().indexOf("},{")) + "}]}";

        assertThat(read(bytes(one)).signers()).as("the signer set refuses it").containsExactly(ANNA.keyId());
        assertThat(refusal(bytes(text().replaceFirst("\\[.*\\]", "[]")))).hasToString("SIGNATURE_FORM [signatures]");
    }

    @Test
    void aDoubledSignatureIsRefused() {
        String first = text().substring(text().indexOf("[{") + 1, text().indexOf("},{") + 1);

        assertThat(refusal(bytes(text().replace("[{", "[" + first + ",{")))).hasToString("SIGNATURE_FORM [signatures]");
    }

    @Test
    void aSignatureOfAStrangerIsRefused() throws Refusal {
        assertThat(refusal(StatementWriter.addSignature(SIGNED, STRANGER, 2)).problem())
                .isEqualTo(Problem.SIGNER_UNKNOWN);
    }

    @Test
    void aStrangersKeyUnderAMembersNameIsRefused() {
        byte[] forged = bytes(new String(StatementWriter.sign(TYPE, PAYLOAD, List.of(STRANGER)), StandardCharsets.UTF_8)
                .replaceFirst("\"protected\":\"[^\"]*\"",
                        "\"protected\":\"" + Base64Url.encode(bytes(header("EdDSA"))) + "\""));

        assertThat(refusal(forged).problem()).isEqualTo(Problem.SIGNATURE_INVALID);
        Refusal wrongKey = catchThrowableOfType(Refusal.class,
                () -> StatementReader.read(SIGNED, TYPE, _ -> Optional.of(STRANGER.publicIdentity())));
        assertThat(wrongKey.problem()).isEqualTo(Problem.SIGNER_UNKNOWN);
    }

    @Test
    void anotherTypeIsRefused() {
        assertThat(refusal(StatementWriter.sign("vierogen-package+json", PAYLOAD, List.of(ANNA))))
                .hasToString("FORMAT_UNKNOWN [" + TYPE + "]");
    }

    @Test
    void twoTypesInOneStatementAreRefused() throws Refusal {
        String other = new String(StatementWriter.sign("vierogen-package+json", PAYLOAD, List.of(BEA)),
                StandardCharsets.UTF_8);
        String mixed = text().substring(0, text().indexOf("},{") + 2) + other.substring(other.indexOf("[{") + 1);

        assertThat(refusal(bytes(mixed))).hasToString("SIGNATURE_FORM [signatures]");
    }

    @Test
    void anotherMemberInTheProtectedHeaderIsRefused() {
        String kid = ANNA.keyId().value();
        assertThat(refusal(withHeader(
                "{\"alg\":\"EdDSA\",\"kid\":\"" + kid + "\",\"typ\":\"" + TYPE + "\",\"cty\":\"json\"}", PAYLOAD)))
                .hasToString("SIGNATURE_FORM [signatures[0].protected.cty]");
        assertThat(refusal(withHeader(
                "{\"alg\":\"EdDSA\",\"kid\":\"" + kid + "\",\"typ\":\"" + TYPE + "\",\"b64\":false,\"crit\":[\"b64\"]}",
                PAYLOAD)).problem()).isEqualTo(Problem.SIGNATURE_FORM);
        assertThat(refusal(withHeader("{\"alg\":\"EdDSA\",\"kid\":\"" + kid + "\"}", PAYLOAD)))
                .hasToString("SIGNATURE_FORM [signatures[0].protected.typ]");
        assertThat(refusal(withHeader("{\"alg\":\"EdDSA\",\"typ\":\"" + TYPE + "\"}", PAYLOAD)))
                .hasToString("SIGNATURE_FORM [signatures[0].protected.kid]");
        assertThat(refusal(withHeader(
                "{\"alg\":\"none\",\"alg\":\"EdDSA\",\"kid\":\"" + kid + "\",\"typ\":\"" + TYPE + "\"}", PAYLOAD))
                .problem()).isEqualTo(Problem.SIGNATURE_FORM);
    }

    @Test
    void anyOtherFormOfTheSameStatementIsRefused() {
        String flattened = text().substring(0, text().indexOf("\"signatures\""))
                + text().substring(text().indexOf("[{") + 2, text().indexOf("},{")) + "}";
        List<String> others = List.of(text() + "\n", " " + text(),
                text().replace(",\"signatures\"", ", \"signatures\""),
                text().replace("{\"payload\"", "{\"extra\":1,\"payload\""),
                text().replace("{\"payload\"", "{\"payload\":\"e30\",\"payload\""),
                text().replace("\"signature\":", "\"header\":{},\"signature\":"),
                text().replace("\"signature\":", "\"header\":{\"kid\":\"" + BEA.keyId() + "\"},\"signature\":"),
                text().replace("\"signatures\":", "\"protected\":\"e30\",\"signatures\":"),
                text().replace("payload", "p\\u0061yload"), text() + text(), flattened,
                text().replaceFirst("\"payload\":\"", "\"payload\":\"="), "{}", "null", "[]");

        for (String other : others) {
            assertThat(refusal(bytes(other)).problem()).as(other).isEqualTo(Problem.SIGNATURE_FORM);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"=", "==", "\\n", " ", "+"})
    void lenientBase64UrlIsRefused(String behind) {
        for (String member : List.of("payload", "protected", "signature")) {
            String changed = text().replaceFirst("(\"" + member + "\":\"[^\"]*)\"",
                    "$1" + behind.replace("\\", "\\\\") + "\"");
            assertThat(refusal(bytes(changed)).problem()).as(member).isEqualTo(Problem.SIGNATURE_FORM);
        }
    }

    @Test
    void spareBitsThatAreNotZeroAreRefused() {
        // 64 bytes are 86 characters, the last of which has four spare bits
        String first = text().replaceFirst("(\"signature\":\"[^\"]{85})A\"", "$1B\"")
                .replaceFirst("(\"signature\":\"[^\"]{85})Q\"", "$1R\"")
                .replaceFirst("(\"signature\":\"[^\"]{85})g\"", "$1h\"")
                .replaceFirst("(\"signature\":\"[^\"]{85})w\"", "$1x\"");

        assertThat(first).isNotEqualTo(text());
        assertThat(refusal(bytes(first))).hasToString("SIGNATURE_FORM [signatures[0].signature]");
    }

    @Test
    void nineSignaturesAreRefused() throws Refusal {
        List<Identity> eight = IntStream.range(0, 8).mapToObj(i -> Persons.person("BO-10" + i, "seed" + i)).toList();
        byte[] full = StatementWriter.sign(TYPE, PAYLOAD, eight);

        assertThat(StatementReader.read(full, TYPE,
                kid -> eight.stream().map(Identity::publicIdentity).filter(key -> key.keyId().equals(kid)).findFirst())
                .signers()).hasSize(8);
        assertThatThrownBy(() -> StatementWriter.addSignature(full, ANNA, 0))
                .hasToString("SIGNATURE_FORM [signatures]");
        assertThatThrownBy(() -> StatementWriter.addSignature(SIGNED, ANNA, 2))
                .hasToString("SIGNATURE_FORM [signatures]");
        String ninth = text().substring(text().indexOf("[{") + 1, text().indexOf("},{") + 1);
        assertThat(refusal(bytes(new String(full, StandardCharsets.UTF_8).replace("[{", "[" + ninth + ",{"))))
                .hasToString("SIGNATURE_FORM [signatures]");
    }

    @Test
    void nobodyAndTheSameSignerTwiceCannotSign() {
        assertThatThrownBy(() -> StatementWriter.sign(TYPE, PAYLOAD, List.of()))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> StatementWriter.sign(TYPE, PAYLOAD, List.of(ANNA, ANNA)))
                .isInstanceOf(IllegalArgumentException.class);
        List<Identity> nine = IntStream.range(0, 9).mapToObj(i -> Persons.person("BO-10" + i, "seed" + i)).toList();
        assertThatThrownBy(() -> StatementWriter.sign(TYPE, PAYLOAD, nine))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aStatementOverFourMillionBytesIsRefused() throws Refusal {
        byte[] large = StatementWriter.sign(TYPE, new byte[2_900_000], List.of(ANNA));
        byte[] tooLarge = StatementWriter.sign(TYPE, new byte[3_000_000], List.of(ANNA));

        assertThat(read(large).payload()).hasSize(2_900_000);
        assertThat(refusal(tooLarge).problem()).isEqualTo(Problem.JSON_TOO_LARGE);
    }

    @Test
    void thePayloadCannotBeChangedThroughTheStatement() throws Refusal {
        VerifiedStatement statement = read(SIGNED);
        statement.payload()[0] = 'x';

        assertThat(statement.payload()).isEqualTo(PAYLOAD);
    }
}
