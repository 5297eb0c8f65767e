package nl.vierogen.bureau;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class WrongUseTest {

    static Stream<String> uses() {
        return Stream.of("", "bogus", "verify", "verify x", "verify --practice --roster r x",
                "verify --practice --package p --identity i x",
                "verify --roster r --package p x", "verify --practice --identity i x", "verify --practice --shout x",
                "score biometrie", "score biometrie a b", "form", "form check", "identity", "identity new -o a",
                "identity new -o a --code bo-17", "identity new -o a --code BO-017 --code BO-018", "pack d --practice",
                "pack d -o f", "pack d -o f --identity i", "pack d -o f --practice --to k", "inspect f",
                "inspect f --practice --identity i", "inspect", "verify --lang fr --practice x", "--lang", "letter",
                "letter a", "letter a b --practice", "letter a b -o c", "letter a b --identity i -o c",
                "letter a b --practice --roster r -o c");
    }

    @ParameterizedTest
    @MethodSource("uses")
    void wrongUseIsOneSentenceAndTheUsage(String line) {
        Bureau bureau = Bureau.run(line.isEmpty() ? new Object[0] : line.split(" "));
        assertThat(bureau.code()).isEqualTo(2);
        assertThat(bureau.out()).isEmpty();
        assertThat(bureau.err().lines().findFirst().orElseThrow()).hasSizeBetween(10, 120);
        assertThat(bureau.err()).contains("Gebruik: vierogen-bureau").doesNotContain("Exception", "\tat ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"--help", "verify --help", "identity new --help", "--version"})
    void askingForHelpIsGood(String line) {
        Bureau bureau = Bureau.run((Object[]) line.split(" "));
        assertThat(bureau.code()).isZero();
        assertThat(bureau.out()).isNotBlank();
        assertThat(bureau.err()).isEmpty();
    }

    @Test
    void theLanguageMayStandAnywhere() {
        assertThat(Bureau.run("--lang", "en", "verify").err()).startsWith("Missing: FILE").contains("Usage: ");
        assertThat(Bureau.run("verify", "--lang=en").err()).startsWith("Missing: FILE");
        assertThat(Bureau.run("verify", "--lang", "nl").err()).startsWith("Er ontbreekt: FILE");
    }

    @Test
    void everyOptionAndCommandIsExplainedInBothLanguages() {
        for (String language : new String[]{"nl", "en"}) {
            var root = BureauCommands.create("--lang", language);
            requireExplained(root);
        }
    }

    private static void requireExplained(picocli.CommandLine command) {
        var spec = command.getCommandSpec();
        assertThat(command.getUsageMessage().lines().findFirst().orElseThrow()).as(spec.qualifiedName())
                .doesNotStartWith("Gebruik").doesNotStartWith("Usage");
        spec.args().forEach(arg -> assertThat(
                command.getResourceBundle().containsKey(arg.descriptionKey())).as(arg.paramLabel()).isTrue());
        command.getSubcommands().values().forEach(WrongUseTest::requireExplained);
    }
}
