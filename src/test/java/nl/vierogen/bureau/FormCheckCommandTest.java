package nl.vierogen.bureau;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.vierogen.exchange.form.BuiltInForms;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FormCheckCommandTest {
    @TempDir
    private Path folder;

    @Test
    void goodFormsAreGood() throws IOException {
        Path form = Files.write(folder.resolve("a.json"), BuiltInForms.newest("termijn").orElseThrow().bytes());
        Bureau bureau = Bureau.run("form", "check", "--json", form);
        assertThat(bureau.code()).isZero();
        assertThat(bureau.out()).contains("\"valid\":true,\"code\":null", "\"maximum\":52,\"passMark\":39");
        assertThat(Bureau.run("form", "check", form).out()).contains("termijn", "52", "39");
    }

    @Test
    void oneBadFormAmongGoodOnesIsRefusedAndAllAreReported() throws IOException {
        Path good = Files.write(folder.resolve("a.json"), BuiltInForms.newest("termijn").orElseThrow().bytes());
        Path bad = Files.writeString(folder.resolve("b.json"),
                Files.readString(good).replace("\"fundus\"", "\"Fundus\""));
        Bureau bureau = Bureau.run("form", "check", bad, good, folder.resolve("none.json"));
        assertThat(bureau.code()).isEqualTo(1);
        assertThat(bureau.out().lines().toList()).satisfiesExactly(
                line -> assertThat(line).contains("b.json", "FORM_INVALID"),
                line -> assertThat(line).contains("a.json", "termijn"),
                line -> assertThat(line).contains("none.json", "FILE_NOT_FOUND"));
    }
}
