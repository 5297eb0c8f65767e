package nl.vierogen.practice.image;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class StrokeFontTest {
    @Test
    void everyLetterAndDigitHasAGlyphThatLeavesInk() {
        IntStream.rangeClosed('0', 'z').filter(Character::isLetterOrDigit)
                .forEach(letter -> assertThat(ink(Character.toString(letter))).as(Character.toString(letter))
                        .isNotEqualTo(ink("?")).isPositive());
    }

    @Test
    void anAccentIsLeftOutAndAnUnknownLetterIsAQuestionMark() {
        assertThat(ink("Coördinatie")).isEqualTo(ink("Coordinatie"));
        assertThat(ink("Ж")).isEqualTo(ink("?"));
    }

    @Test
    void widthGrowsWithTextAndSize() {
        assertThat(StrokeFont.width("HC 268", 12)).isGreaterThan(StrokeFont.width("HC 26", 12));
        assertThat(StrokeFont.width("HC", 24)).isEqualTo(2 * StrokeFont.width("HC", 12));
        assertThat(StrokeFont.width("", 12)).isZero();
    }

    private static long ink(String text) {
        Canvas canvas = new Canvas(400, 60, 0);
        new StrokeFont(canvas).write(text, 10, 40, 24, 0xFFFFFF);
        return IntStream.of(canvas.pixels()).mapToLong(pixel -> pixel & 0xFF).sum();
    }
}
