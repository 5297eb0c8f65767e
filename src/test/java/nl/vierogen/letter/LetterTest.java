package nl.vierogen.letter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import nl.vierogen.conditions.Finding;
import nl.vierogen.logbook.Round;
import nl.vierogen.problem.Refusal;
import nl.vierogen.scoring.Consequence;
import nl.vierogen.scoring.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class LetterTest {
    @Test
    void aLetterHasNoPlaceForWhoAssessed() {
        Set<String> members = new HashSet<>();
        collect(Letter.class, members);
        assertThat(members).contains("number", "scores", "asked").noneMatch(member -> Set
                .of("assess", "sign", "key", "kid", "person", "review", "colleague", "seal", "time", "journal",
                        "program",
                        "version", "head", "id")
                .stream()
                .anyMatch(word -> word.equals("id") || word.equals("head") || word.equals("key")
                        ? member.equals(word) : member.toLowerCase(Locale.ROOT).contains(word)));
    }

    @ParameterizedTest
    @EnumSource(names = {"UNDECIDED", "HANDED_BACK"})
    void whatTheSonographerDoesNotHearOfHasNoLetter(Outcome outcome) {
        assertThatThrownBy(() -> Assessed.biometrie().ended(outcome).letter()).isInstanceOf(Refusal.class)
                .hasMessage("LETTER_NONE");
    }

    @Test
    void theMarkIsInPoints() throws Refusal {
        Letter letter = Assessed.biometrie().score("case1-fl", "calipers", 0).letter();
        assertThat(letter.outcome()).isEqualTo(Outcome.SUFFICIENT);
        assertThat(letter.count()).hasValueSatisfying(count -> {
            assertThat(count.total()).isEqualByComparingTo(BigDecimal.valueOf(94));
            assertThat(count.maximum()).isEqualByComparingTo(BigDecimal.valueOf(96));
            assertThat(count.passMark()).isEqualTo(72);
            assertThat(count.isReached()).isTrue();
        });
    }

    @Test
    void everyLostPointSaysWhatIsAskedAtThatAge() throws Refusal {
        Letter letter = Assessed.termijn().score("crl4", "plane", 1).score("crl1", "plane", 0).letter();
        assertThat(asked(letter, "CRL 4")).contains("Voor 9w+0d");
        assertThat(asked(letter, "CRL 1")).doesNotContain("Voor 9w+0d").isNotBlank();
        assertThat(image(letter, "Uterus").isFlawless()).isTrue();
        assertThat(image(letter, "CRL 1").isFlawless()).isFalse();
    }

    @Test
    void aStructuralErrorIsNamedWithItsImages() throws Refusal {
        Assessed assessed = Assessed.biometrie();
        for (int i = 1; i <= 4; i++) {
            assessed.score("case" + i + "-ac", "plane", 0).mark("case" + i + "-ac", "", "structural");
        }
        Letter letter = assessed.letter();
        assertThat(letter.outcome()).isEqualTo(Outcome.INSUFFICIENT);
        assertThat(letter.structuralErrors()).singleElement().satisfies(error -> {
            assertThat(error.structure()).isEqualTo("Buikomtrek");
            assertThat(error.images()).hasSize(4).first().isEqualTo("Casus 1 · AC");
        });
        assertThat(letter.again()).hasSize(4).first()
                .satisfies(again -> assertThat(again.reasons().getFirst()).startsWith("Structurele fout"));
        assertThat(letter.nextStep()).contains("herkansing");
    }

    @Test
    void onlyConfirmedConditionsAreTold() throws Refusal {
        Letter letter = Assessed.biometrie()
                .found("c", Finding.Decision.DISMISSED, Consequence.RETURN, "Bij nader inzien goed.")
                .found("k", Consequence.NOTE, "De TI is afgedekt.", "case1-hc").letter();
        assertThat(letter.conditions()).singleElement().satisfies(condition -> {
            assertThat(condition.letter()).isEqualTo("k");
            assertThat(condition.note()).isEqualTo("De TI is afgedekt.");
            assertThat(condition.images()).containsExactly("Casus 1 · HC");
        });
    }

    @Test
    void aReturnedLogbookClaimsNoPoints() throws Refusal {
        Letter letter = Assessed.biometrie().open("case4-fl", "plane").ended(Outcome.RETURNED)
                .found("c", Consequence.RETURN, "", "case1-hc").comment("case2-hc", "Mooi.").letter();
        assertThat(letter.count()).isEmpty();
        assertThat(letter.structuralErrors()).isEmpty();
        assertThat(letter.images()).singleElement().satisfies(image -> {
            assertThat(image.scores()).isEmpty();
            assertThat(image.picture()).isPresent();
            assertThat(image.comment()).isEqualTo("Mooi.");
        });
        assertThat(letter.conditions().getFirst().sentence()).isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"b", "d"})
    void afterALeakNoPictureIsShownAndTheNameIsNotRepeated(String condition) throws Refusal {
        Letter letter = Assessed.biometrie().ended(Outcome.RETURNED)
                .found(condition, Consequence.RETURN, "Jansen staat linksboven.", "case1-hc")
                .found("c", Consequence.RETURN, "Praktijk ontbreekt.", "case1-ac").comment("case1-hc", "Jansen!")
                .pin("case1-hc", "0.1", "0.1", "", "Jansen").comment("case2-hc", "Mooi.").letter();
        assertThat(letter.withheld()).isTrue();
        assertThat(letter.toString()).doesNotContain("Jansen").contains("Praktijk ontbreekt.", "Mooi.");
        assertThat(letter.images()).noneMatch(image -> image.picture().isPresent());
    }

    @Test
    void aLeakOfTheWholeLogbookSilencesEveryImage() throws Refusal {
        Letter letter = Assessed.biometrie().ended(Outcome.RETURNED).found("b", Consequence.RETURN, "Jansen")
                .comment("case2-hc", "Jansen").letter();
        assertThat(letter.images()).isEmpty();
        assertThat(letter.toString()).doesNotContain("Jansen");
    }

    @Test
    void aMarkedRetakeHasOnlyItsOwnImages() throws Refusal {
        Letter letter = Assessed.biometrie().in(Round.RETAKE, "case1-hc", "case3-ac").letter();
        assertThat(letter.images()).extracting(Letter.Image::name).containsExactly("Casus 1 · HC", "Casus 3 · AC");
        assertThat(letter.count().orElseThrow().passMark()).isEqualTo(12);
    }

    @Test
    void adviceOfTheListIsWrittenOutAndOwnWordsAreKept() throws Refusal {
        Letter letter = Assessed.termijn().advice("training").advice("Oefen de CRL.").letter();
        assertThat(letter.advice()).hasSize(2).last().isEqualTo("Oefen de CRL.");
        assertThat(letter.advice().getFirst()).contains("scholing");
    }

    private static void collect(Class<?> type, Set<String> members) {
        Arrays.stream(type.getRecordComponents()).forEach(component -> members.add(component.getName()));
        Arrays.stream(type.getDeclaredClasses()).filter(Class::isRecord).forEach(inner -> collect(inner, members));
    }

    private static Letter.Image image(Letter letter, String name) {
        return letter.images().stream().filter(image -> image.name().equals(name)).findFirst().orElseThrow();
    }

    private static String asked(Letter letter, String image) {
        return image(letter, image).scores().stream().filter(Letter.Score::isLess).findFirst().orElseThrow().asked();
    }
}
