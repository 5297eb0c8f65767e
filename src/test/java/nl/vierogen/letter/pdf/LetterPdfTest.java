package nl.vierogen.letter.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import nl.vierogen.letter.Assessed;
import nl.vierogen.letter.AssessedTwice;
import nl.vierogen.letter.Letter;
import nl.vierogen.logbook.Round;
import nl.vierogen.problem.Refusal;
import nl.vierogen.scoring.Consequence;
import nl.vierogen.scoring.Outcome;
import nl.vierogen.soak.BesideTheScreen;
import nl.vierogen.trust.statement.PracticeKeys;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@BesideTheScreen
class LetterPdfTest {
    @Test
    void theSameLetterGivesTheSameBytes() throws Refusal {
        assertThat(LetterPdf.write(full().letter())).isEqualTo(LetterPdf.write(full().letter()));
    }

    @Test
    void twoAssessorsWithTheSameScoresGiveTheSameBytes() throws Refusal {
        assertThat(LetterPdf.write(AssessedTwice.byOne(full()).letter()))
                .isEqualTo(LetterPdf.write(AssessedTwice.byAnother(full()).letter()));
    }

    @Test
    void nothingOfTheAssessorOrTheMachineIsInTheFile() throws Refusal, IOException {
        byte[] pdf = LetterPdf.write(AssessedTwice.byAnother(full()).letter());
        Set<String> canaries = Stream.of(PracticeKeys.assessor().keyId().value(),
                PracticeKeys.colleague().keyId().value(), PracticeKeys.assessor().person().value(),
                PracticeKeys.colleague().person().value(), System.getProperty("user.home"),
                InetAddress.getLocalHost().getHostName(), AssessedTwice.PROGRAM, "2026-11", "PDFBox", "Producer",
                "CreationDate", "/Info", "/Metadata").filter(word -> word.length() > 3).collect(Collectors.toSet());
        List<String> texts = new ArrayList<>(List.of(latin(pdf), text(pdf)));
        texts.addAll(streams(pdf));
        for (String canary : canaries) {
            assertThat(texts).as(canary).noneMatch(text -> text.contains(canary));
        }
        // a short user name could be part of a word: it must not be one of its own
        assertThat(text(pdf).split("\\W+")).doesNotContain(System.getProperty("user.name"));
    }

    @Test
    void pictureAndScoresCanBeReadBack() throws Refusal, IOException {
        String text = text(LetterPdf.write(full().letter()));
        assertThat(text).contains("Onvoldoende", "81 van 96 punten. Voor een voldoende zijn 72 punten nodig.", "84,4 %",
                "Structurele fout", "Casus 1 · HC: 6 van 8 punten", "Gevraagd wordt: Juiste doorsnede",
                "betaallink", "Hier hoort het cavum.", "twee beoordelaars samen", "Pagina 1 van ");
    }

    @ParameterizedTest
    @EnumSource
    void everyRoundAndOutcomeHasItsLetter(Round round) throws Refusal, IOException {
        for (Outcome outcome : Outcome.values()) {
            if (outcome.isTold()) {
                Letter letter = Assessed.termijn().in(round).ended(outcome).found("h", Consequence.REJECT, "Zie h.")
                        .letter();
                String text = text(LetterPdf.write(letter)).replaceAll("\\s+", " ");
                assertThat(text).contains("Hoe het nu verder gaat " + letter.nextStep().substring(0, 30), "Zie h.");
            }
        }
    }

    @Test
    void aLongCommentRunsOverPagesWithoutLosingAWord() throws Refusal, IOException {
        String words = IntStream.range(0, 1200).mapToObj(i -> "w" + i)
                .collect(Collectors.joining(" "));
        String text = text(LetterPdf.write(Assessed.biometrie().comment("case1-hc", words).letter()));
        assertThat(List.of(text.split("\\s+"))).containsAll(List.of(words.split(" ")));
    }

    @Test
    void aWordWiderThanThePageIsBroken() throws Refusal, IOException {
        String text = text(LetterPdf.write(Assessed.biometrie().comment("case1-hc", "x".repeat(8000)).letter()));
        assertThat(text.chars().filter(c -> c == 'x').count()).isGreaterThanOrEqualTo(8000);
    }

    @Test
    void whatTheFontLacksIsReplacedInSight() throws Refusal, IOException {
        String text = text(LetterPdf.write(Assessed.biometrie()
                .comment("case1-hc", "Goed \uD83D\uDE00 \u4F60 e\u0301\u00E9n \u00AD\u200Beinde").letter()));
        assertThat(text).contains("Goed \uFFFD \uFFFD \u00E9\u00E9n einde");
    }

    @Property(tries = 60)
    void anyTextGivesALetter(@ForAll String text) throws Refusal, IOException {
        Letter letter = Assessed.termijn().letter();
        Letter said = new Letter(letter.number(), letter.kind(), letter.round(), true, letter.outcome(), letter.count(),
                List.of(), List.of(), false, List.of(new Letter.Image("Uterus", text, Optional.empty(),
                        Optional.empty(), List.of(), List.of(new Letter.Pin(BigDecimal.ONE, BigDecimal.ZERO,
                                Optional.empty(), text)),
                        text)),
                List.of(), text, List.of(text), letter.nextStep());
        assertThat(text(LetterPdf.write(said))).contains("Gefeliciteerd");
    }

    @Test
    void headingsAreNeverLastOnAPage() throws Refusal, IOException {
        for (int lines = 0; lines < 60; lines++) {
            byte[] pdf = LetterPdf.write(full().overall("Een regel.\n".repeat(lines).strip()).letter());
            for (String page : pages(pdf)) {
                List<String> said = page.strip().lines().toList();
                // the footer's two texts come last
                assertThat(said.get(said.size() - 2)).isNotIn("Advies", "Uw punten", "Toelichting", "Beeld voor beeld",
                        "Opmerkingen bij het hele logboek", "Bij de nummers in het beeld");
            }
        }
    }

    @Test
    void whatIsAskedIsSaidInFullHoweverLongTheFormIs() throws Refusal, IOException {
        String asked = IntStream.range(0, 250).mapToObj(i -> "v" + i).collect(Collectors.joining(" "));
        List<Letter.Score> scores = IntStream.range(0, 6)
                .mapToObj(i -> new Letter.Score("Onderdeel " + i, BigDecimal.ONE, BigDecimal.TWO, asked)).toList();
        Letter letter = Assessed.termijn().letter();
        Letter lengthy = new Letter(letter.number(), letter.kind(), letter.round(), false, letter.outcome(),
                letter.count(), List.of(), List.of(), false, List.of(new Letter.Image("Uterus", "Uterus",
                        Optional.empty(), letter.images().getFirst().picture(), scores, List.of(), "")),
                List.of(), "", List.of(), letter.nextStep());
        List<String> words = List.of(text(LetterPdf.write(lengthy)).split("\\s+"));
        assertThat(words).filteredOn("v249"::equals).hasSize(6);
    }

    @Test
    void theFontIsEmbeddedInPart() throws Refusal, IOException {
        try (PDDocument document = Loader.loadPDF(LetterPdf.write(full().letter()))) {
            for (COSName name : document.getPage(0).getResources().getFontNames()) {
                PDFont font = document.getPage(0).getResources().getFont(name);
                assertThat(font.isEmbedded()).isTrue();
                assertThat(font.getName()).matches("[A-Z]{6}\\+Inter-(Regular|SemiBold)");
            }
        }
        assertThat(LetterPdf.write(Assessed.termijn().ended(Outcome.RETURNED).letter())).hasSizeLessThan(40_000);
    }

    @Test
    void makingALetterLeavesNoFile() throws Refusal, IOException {
        Path temp = Path.of(System.getProperty("java.io.tmpdir"));
        Set<Path> before = files(temp);
        byte[] pdf = LetterPdf.write(full().letter());
        LetterPages.render(pdf, 0.5f);
        assertThat(files(temp)).filteredOn(path -> !before.contains(path))
                .noneMatch(path -> path.getFileName().toString().matches("(?i).*(pdf|imageio).*"));
        assertThat(Path.of(System.getProperty("user.home"), ".pdfbox.cache")).doesNotExist();
    }

    @Test
    void pagesAreDrawnOpaqueAndNotEmpty() throws Refusal {
        List<LetterPages.Page> pages = LetterPages.render(LetterPdf.write(full().letter()), 1);
        assertThat(pages).hasSizeGreaterThan(3).allSatisfy(page -> {
            assertThat(page.width()).isBetween(595, 596);
            assertThat(page.argb()).hasSize(page.width() * page.height());
            assertThat(page.argb()[0]).isEqualTo(0xFFFFFFFF);
            assertThat(Arrays.stream(page.argb()).distinct().count()).isGreaterThan(20);
        });
    }

    private static Assessed full() {
        Assessed assessed = Assessed.biometrie().score("case3-fl", "calipers", 0).score("case3-fl", "settings", 1);
        for (int i = 1; i <= 4; i++) {
            assessed.score("case" + i + "-hc", "plane", 0).score("case" + i + "-ac", "magnification", 1)
                    .mark("case" + i + "-hc", "", "structural");
        }
        return assessed.pin("case1-hc", "0.5", "0.3", "plane", "Hier hoort het cavum.")
                .comment("case1-hc", "Goed zichtbare schedel.").overall("Rustige beelden.").advice("training");
    }

    private static Set<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.collect(Collectors.toSet());
        }
    }

    private static String latin(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }

    private static String text(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }

    private static List<String> pages(byte[] pdf) throws IOException {
        List<String> pages = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                PDFTextStripper stripper = new PDFTextStripper();
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                pages.add(stripper.getText(document));
            }
        }
        return pages;
    }

    private static List<String> streams(byte[] pdf) throws IOException {
        List<String> texts = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            for (COSObjectKey key : document.getDocument().getXrefTable().keySet()) {
                COSObject object = document.getDocument().getObjectFromPool(key);
                if (object.getObject() instanceof COSStream stream && !stream.containsKey("Width")) {
                    texts.add(latin(stream.createInputStream().readAllBytes()));
                }
            }
        }
        return texts;
    }
}
