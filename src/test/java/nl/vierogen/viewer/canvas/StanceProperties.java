package nl.vierogen.viewer.canvas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class StanceProperties {
    private static final double NEARLY = 1e-6;

    @Property
    void anOffsetTakenAndGivenBackIsTheSameStance(@ForAll("stances") Stance one, @ForAll("stances") Stance other) {
        assertClose(other.plus(one.from(other)), one);
        assertClose(one.minus(one.from(other)), other);
        assertClose(one.plus(Stance.Offset.NONE), one);
    }

    @Property
    void aPictureTwiceAsLargeLiesAlike(@ForAll("sizes") Size image, @ForAll("sizes") Size port,
            @ForAll("stances") Stance wanted) {
        ViewTransform first = wanted.in(image, port, 1);
        Stance held = Stance.of(new Look(false, first, port), image);

        Size twice = new Size(image.width() * 2, image.height() * 2);
        ViewTransform alike = held.in(twice, port, 1);

        assertThat(alike.scale()).isCloseTo(first.scale() / 2, within(NEARLY));
        assertThat(alike.x()).isCloseTo(first.x(), within(1e-3));
        assertThat(alike.y()).isCloseTo(first.y(), within(1e-3));
    }

    @Property
    void theSameSizeAndRoomIsTheSameTransform(@ForAll("sizes") Size image, @ForAll("sizes") Size port,
            @ForAll("stances") Stance wanted) {
        ViewTransform first = wanted.in(image, port, 1);

        ViewTransform again = Stance.of(new Look(false, first, port), image).in(image, port, 1);

        assertThat(again.scale()).isCloseTo(first.scale(), within(NEARLY));
        assertThat(again.x()).isCloseTo(first.x(), within(1e-3));
        assertThat(again.y()).isCloseTo(first.y(), within(1e-3));
    }

    @Property
    void theWholePictureIsTheWholePictureOfAnyOther(@ForAll("sizes") Size image, @ForAll("sizes") Size other,
            @ForAll("sizes") Size port) {
        Stance whole = Stance.of(Look.fit(image, port), image);

        ViewTransform fitted = ViewTransform.fit(other, port);
        assertThat(whole.in(other, port, 1).scale()).isCloseTo(fitted.scale(), within(NEARLY));
        assertThat(whole.in(other, port, 1).x()).isCloseTo(fitted.x(), within(1e-3));
    }

    private static void assertClose(Stance got, Stance wanted) {
        assertThat(got.zoom()).isCloseTo(wanted.zoom(), within(NEARLY * wanted.zoom()));
        assertThat(got.x()).isCloseTo(wanted.x(), within(NEARLY));
        assertThat(got.y()).isCloseTo(wanted.y(), within(NEARLY));
    }

    @Provide
    Arbitrary<Size> sizes() {
        return Combinators.combine(Arbitraries.doubles().between(200, 2000), Arbitraries.doubles().between(200, 2000))
                .as(Size::new);
    }

    @Provide
    Arbitrary<Stance> stances() {
        return Combinators.combine(Arbitraries.doubles().between(1, 8), Arbitraries.doubles().between(0, 1),
                Arbitraries.doubles().between(0, 1)).as(Stance::new);
    }
}
