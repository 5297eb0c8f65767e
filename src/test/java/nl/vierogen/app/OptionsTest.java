package nl.vierogen.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OptionsTest {

    @Test
    void everythingCanBeGivenAtOnce() throws Exception {
        Options options = Options.parse("--workspace", "work", "--lang", "en", "--tour", "out", "a.logboek");
        assertThat(options.workspace()).contains(Path.of("work").toAbsolutePath());
        assertThat(options.language()).contains(Locale.ENGLISH);
        assertThat(options.tour()).contains(Path.of("out").toAbsolutePath());
        assertThat(options.file()).contains(Path.of("a.logboek").toAbsolutePath());
    }

    @Test
    void nothingNeedBeGiven() throws Exception {
        Options options = Options.parse();
        assertThat(options.workspace()).isEmpty();
        assertThat(options.files()).isEmpty();
        assertThat(options.file()).isEmpty();
    }

    @Test
    void severalFilesAreTakenInTheirOrder() throws Exception {
        Options options = Options.parse("b.logboek", "--lang", "nl", "a.logboek");
        assertThat(options.files()).containsExactly(Path.of("b.logboek").toAbsolutePath(),
                Path.of("a.logboek").toAbsolutePath());
        assertThat(options.file()).contains(Path.of("b.logboek").toAbsolutePath());
    }

    @ParameterizedTest
    @ValueSource(strings = {"--lang de", "--lang", "--workspace", "--nothing", "one --two"})
    void wrongUseSaysHowItIsUsed(String line) {
        assertThatThrownBy(() -> Options.parse(line.split(" "))).isInstanceOf(Options.WrongUse.class)
                .hasMessageContaining("vierogen [--workspace DIR]");
    }

    @ParameterizedTest
    @CsvSource({"Linux, /home/a/.local/share/vierogen", "Mac OS X, /home/a/Library/Application Support/vierogen",
            "Windows 11, /home/a/AppData/Roaming/vierogen"})
    void theDataLiesWhereTheSystemKeepsIt(String system, Path expected) {
        assertThat(DataFolder.of(system, Path.of("/home/a"), Map.of())).isEqualTo(expected);
    }

    @Test
    void onLinuxTheUserCanChooseAnotherPlaceForData() {
        assertThat(DataFolder.of("Linux", Path.of("/home/a"), Map.of("XDG_DATA_HOME", "/data")))
                .isEqualTo(Path.of("/data/vierogen"));
        assertThat(DataFolder.of("Linux", Path.of("/home/a"), Map.of("XDG_DATA_HOME", "relative")))
                .isEqualTo(Path.of("/home/a/.local/share/vierogen"));
    }

    @Test
    void onLinuxADisplayIsThereWhenItIsNamed() {
        assertThat(Display.isThere("Linux", Map.of())).isFalse();
        assertThat(Display.isThere("Linux", Map.of("DISPLAY", ""))).isFalse();
        assertThat(Display.isThere("Linux", Map.of("DISPLAY", ":0"))).isTrue();
        assertThat(Display.isThere("Linux", Map.of("WAYLAND_DISPLAY", "wayland-0"))).isTrue();
        assertThat(Display.isThere("Windows 11", Map.of())).isTrue();
    }

    @Test
    void onMacPicturesWaitUntilTheWindowsHaveStarted() {
        CompletableFuture<Void> started = new CompletableFuture<>();
        assertThat(Display.readsPictures("Linux", started)).isDone();
        assertThat(Display.readsPictures("Windows 11", started)).isDone();
        CompletableFuture<Void> pictures = Display.readsPictures("Mac OS X", started);
        assertThat(pictures).isNotDone();
        started.complete(null);
        assertThat(pictures).isDone();
    }
}
