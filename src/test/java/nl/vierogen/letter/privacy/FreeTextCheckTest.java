package nl.vierogen.letter.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FreeTextCheckTest {
    private static final FreeTextCheck CHECK = FreeTextCheck.of(new KnownWords("Joliën van der Brandsma-Kuiper",
            "jbrandsma", List.of("BO-001", "OEFEN-T1", "K7-kid_x"), Optional.of("LB2026-0412")));

    @ParameterizedTest
    @CsvSource({"Mail mij op j.b@echo-praktijk.nl als u wilt,j.b@echo-praktijk.nl,EMAIL",
            "Groet Jolien,Jolien,NAME", "groet JOLIËN!,JOLIËN,NAME", "(brandsma),brandsma,NAME",
            "Kuiper zegt het,Kuiper,NAME", "ingelogd als JBrandsma.,JBrandsma,USER_NAME",
            "beoordeeld door bo-001,bo-001,CODE", "collega BO-4711 keek mee,BO-4711,CODE",
            "het Bureau is BU-900,BU-900,CODE", "zie ook LB2026-0777,LB2026-0777,CODE", "als in OEFEN-T1,OEFEN-T1,CODE",
            "sleutel k7-kid_x,k7-kid_x,CODE", "bel 06-12345678,06-12345678,PHONE",
            "bel 06 12 34 56 78 even,06 12 34 56 78,PHONE", "bel +31 6 1234 5678,+31 6 1234 5678,PHONE",
            "bel 0031612345678,0031612345678,PHONE", "(030) 123 45 67,(030) 123 45 67,PHONE",
            "bel +31 (0)30 123 4567,+31 (0)30 123 4567,PHONE"})
    void thePlaceIsShown(String text, String found, Place.Kind kind) {
        assertThat(CHECK.find(text)).singleElement().satisfies(place -> {
            assertThat(text.substring(place.start(), place.end())).isEqualTo(found);
            assertThat(place.kind()).isEqualTo(kind);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"BPD/HC goed gemeten.", "Bij 28w+3d past dit.", "TI 0.6 is zichtbaar.", "3,5 MHz is laag.",
            "De ellips loopt buiten de schedel.", "Draai de transducer 10-15 graden.", "HC 271,6 mm, BPD 78,0 mm",
            "GA 29w+3d; AC 253,4 mm", "Onderzoek van 01-10-2026 12:00", "01-10-2026 12 uur", "2026-10-01 09:15:22",
            "Vergroting 2/3 van het beeld", "1/2 punt, 0 1 2", "Fr/s 25, diepte 12,4 cm, gain 60%",
            "MI 1.1 TIb 0.3 FR 31Hz", "LB2026-0412 is dit logboek", "CRL 45,2 mm bij 11w+2d", "Voor 9w+0d mag dit.",
            "case1-hc en case1-ac", "De kop ligt scheef", "van links naar rechts", "der voet en den hals",
            "Zie punt 3.b en 4.l van de procedure 2026", "TA en TV zijn beide goed", "Let op: cavum septi pellucidi!",
            "Mooi beeld; niets op aan te merken.", "De afstand is 0612 pixels", "Schaal 1:2000000000",
            "jolige houding van de foetus", "HC=271,6 AC=253,4 FL=56,0 (p50)", "EFW 1450 g (+/- 212 g)",
            "Gevraagd: >= 2/3; gezien: ± 50 %", "@ 3,5 MHz"})
    void whatIsUsuallyWrittenRaisesNoAlarm(String text) {
        assertThat(CHECK.find(text)).isEmpty();
    }

    @Test
    void severalPlacesComeInOrderAndDoNotOverlap() {
        String text = "Jolien Brandsma (jolien@brandsma.nl, BO-001)";
        assertThat(CHECK.find(text)).extracting(place -> text.substring(place.start(), place.end()))
                .containsExactly("Jolien", "Brandsma", "jolien@brandsma.nl", "BO-001");
    }

    @Test
    void accentsWrittenApartAreFoundWhole() {
        String text = "Dag Joli\u0065\u0308n, tot later";
        assertThat(CHECK.find(text)).singleElement()
                .satisfies(place -> assertThat(text.substring(place.start(), place.end())).isEqualTo("Jolie\u0308n"));
    }

    @Test
    void aMachineAccountTellsNothing() {
        FreeTextCheck check = FreeTextCheck.of(new KnownWords("", "user", List.of(), Optional.empty()));
        assertThat(check.find("the user of root")).isEmpty();
    }

    @Property(tries = 300)
    void anyTextIsSearchedAndPlacesLieInIt(@ForAll String text) {
        assertThat(CHECK.find(text)).allMatch(place -> place.end() <= text.length());
    }
}
