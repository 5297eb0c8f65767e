package nl.vierogen.exchange.pack;

import static nl.vierogen.exchange.pack.Packages.ASSESSOR;
import static nl.vierogen.exchange.pack.Packages.BUREAU;
import static nl.vierogen.exchange.pack.Packages.ROSTER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.vierogen.exchange.form.FormFile;
import nl.vierogen.exchange.pack.zip.HostileZips;
import nl.vierogen.exchange.pack.zip.RawZip;
import nl.vierogen.logbook.Sha256;
import nl.vierogen.logbook.SlotId;
import nl.vierogen.problem.Problem;
import nl.vierogen.problem.Refusal;
import nl.vierogen.soak.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A sound package opens; every part of it altered, swapped, missing, doubled or added is refused. */
class PackageReaderTest {
    private static final Map<String, byte[]> SOUND = Packages.entries("biometrie", 1);
    private static final Map<String, byte[]> OTHER = Packages.entries("biometrie", 2);
    private static final Map<String, byte[]> DATING = Packages.entries("termijn", 3);

    @ParameterizedTest
    @ValueSource(strings = {"biometrie", "termijn"})
    void aSoundPackageOpens(String id) throws Refusal {
        FormFile form = Packages.form(id);
        Map<SlotId, byte[]> jpegs = Packages.jpegs(form, 5);
        FirstRoundStatement statement = Packages.statement(form, jpegs);
        byte[] file = PackageWriter.write(statement, form.bytes(), jpegs, BUREAU,
                List.of(ASSESSOR.publicIdentity(), BUREAU.publicIdentity()));

        LogbookPackage opened = PackageReader.open(file, ASSESSOR, ROSTER);

        assertThat(opened.statement()).isEqualTo(statement);
        assertThat(opened.form()).isEqualTo(form.form());
        assertThat(opened.formBytes()).isEqualTo(form.bytes());
        assertThat(opened.images().keySet()).containsExactlyElementsOf(jpegs.keySet());
        jpegs.forEach((slot, jpeg) -> assertThat(opened.images().get(slot)).isEqualTo(jpeg));
        assertThat(opened.logbook()).isEqualTo(statement.logbook());
    }

    @Test
    void theIdentityIsTheDigestOfTheSignedStatement() throws Refusal {
        assertThat(Packages.open(Packages.seal(SOUND)).identity()).isEqualTo(Sha256.of(SOUND.get("statement.jws")));
    }

    @Test
    void theSameInputGivesTheSameZip() {
        FormFile form = Packages.form("termijn");
        Map<SlotId, byte[]> jpegs = Packages.jpegs(form, 5);

        assertThat(PackageWriter.zip(new PackageDraft(Packages.statement(form, jpegs), form.bytes(), jpegs, Map.of()),
                BUREAU))
                .isEqualTo(PackageWriter
                        .zip(new PackageDraft(Packages.statement(form, jpegs), form.bytes(), jpegs, Map.of()), BUREAU));
    }

    @Test
    void theSameImageInTwoSlotsIsTheAssessorsToJudge() throws Refusal {
        FormFile form = Packages.form("biometrie");
        Map<SlotId, byte[]> jpegs = Packages.jpegs(form, 5);
        List<SlotId> slots = List.copyOf(jpegs.keySet());
        jpegs.put(slots.get(4), jpegs.get(slots.get(1)));
        byte[] zip = PackageWriter.zip(new PackageDraft(Packages.statement(form, jpegs), form.bytes(), jpegs, Map.of()),
                BUREAU);

        Map<SlotId, byte[]> images = Packages.open(Packages.seal(zip)).images();

        assertThat(images.get(slots.get(4))).isEqualTo(images.get(slots.get(1)));
    }

    @Test
    void aZipOfAnotherToolOpens() throws Refusal {
        RawZip deflated = new RawZip();
        SOUND.forEach((name, content) -> deflated.add(RawZip.deflated(name, content)));

        assertThat(Packages.open(Packages.seal(deflated.bytes())).images()).hasSize(12);
    }

    @Test
    void aByteOfAnyEntryChangedIsRefused() {
        for (String name : SOUND.keySet()) {
            byte[] changed = SOUND.get(name).clone();
            changed[changed.length / 2] ^= 1;
            Refusal refusal = refusal(with(SOUND, name, changed));

            if (name.equals("statement.jws")) {
                assertThat(refusal.problem()).isIn(Problem.SIGNATURE_INVALID, Problem.SIGNATURE_FORM);
            } else {
                assertThat(refusal.problem()).as(name).isEqualTo(Problem.PACKAGE_ENTRY_DIFFERS);
            }
        }
    }

    @Test
    void anyTwoImagesSwappedAreRefusedAndTheSlotIsNamed() {
        List<String> images = images(SOUND);
        for (String one : images) {
            for (String other : images.subList(images.indexOf(one) + 1, images.size())) {
                Map<String, byte[]> swapped = new LinkedHashMap<>(SOUND);
                swapped.put(one, SOUND.get(other));
                swapped.put(other, SOUND.get(one));
                Refusal refusal = refusal(swapped);

                assertThat(refusal.problem()).isEqualTo(Problem.PACKAGE_ENTRY_DIFFERS);
                assertThat(refusal.details().getFirst()).startsWith("case");
            }
        }
    }

    @Test
    void anyEntryFromAnotherPackageIsRefused() {
        List<String> mine = images(SOUND);
        for (String foreign : images(OTHER)) {
            for (String own : mine) {
                assertThat(refusal(with(SOUND, own, OTHER.get(foreign))).problem())
                        .isEqualTo(Problem.PACKAGE_ENTRY_DIFFERS);
            }
        }
        assertThat(refusal(with(SOUND, "form.json", DATING.get("form.json"))).problem())
                .isEqualTo(Problem.PACKAGE_ENTRY_DIFFERS);
        assertThat(refusal(with(SOUND, "statement.jws", OTHER.get("statement.jws"))).problem())
                .isEqualTo(Problem.PACKAGE_ENTRY_UNEXPECTED);
        assertThat(refusal(with(SOUND, "statement.jws", DATING.get("statement.jws"))).problem())
                .isEqualTo(Problem.PACKAGE_ENTRY_UNEXPECTED);
    }

    @Test
    void aMissingEntryIsRefusedAndNamed() {
        for (String name : SOUND.keySet()) {
            Map<String, byte[]> less = new LinkedHashMap<>(SOUND);
            less.remove(name);
            Refusal refusal = refusal(less);

            assertThat(refusal.problem()).isEqualTo(Problem.PACKAGE_ENTRY_MISSING);
            assertThat(refusal.details().getFirst()).matches("statement.jws|form.json|case[1-4]-(hc|ac|fl)");
        }
    }

    @Test
    void anEntryTooManyIsRefusedAndNamed() {
        for (String name : List.of("readme.txt", "img/" + "a".repeat(64) + ".jpg", "Form.json", "img/x/../form.json")) {
            Refusal refusal = refusal(with(SOUND, name, new byte[10]));

            assertThat(refusal.problem()).isEqualTo(Problem.PACKAGE_ENTRY_UNEXPECTED);
            assertThat(refusal.details()).containsExactly(name);
        }
    }

    @Test
    void aDoubledEntryIsRefusedAndNamed() {
        SOUND.forEach((name, content) -> {
            Refusal refusal = refusal(Packages.seal(RawZip.of(SOUND).add(RawZip.stored(name, content)).bytes()));

            assertThat(refusal.problem()).isEqualTo(Problem.PACKAGE_ENTRY_TWICE);
            assertThat(refusal.details()).containsExactly(name);
        });
    }

    @Test
    void aRenamedEntryIsRefused() {
        for (String name : SOUND.keySet()) {
            Map<String, byte[]> renamed = new LinkedHashMap<>(SOUND);
            byte[] content = renamed.remove(name);
            renamed.put(name.replace("j", "k"), content);

            assertThat(refusal(renamed).problem()).isIn(Problem.PACKAGE_ENTRY_UNEXPECTED,
                    Problem.PACKAGE_ENTRY_MISSING);
        }
    }

    static List<HostileZips.Hostile> hostileZips() {
        return HostileZips.around(SOUND);
    }

    @ParameterizedTest
    @MethodSource("hostileZips")
    void aHostileZipIsRefusedWithItsCode(HostileZips.Hostile hostile) {
        assertThat(refusal(Packages.seal(hostile.bytes())).problem()).isEqualTo(hostile.problem());
        Row.HOSTILE_ZIPS.done(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a", "PK\3\4", "%PDF-1.7"})
    void aFileOfAnotherKindIsRefused(String text) {
        assertThat(refusal(text.getBytes(StandardCharsets.US_ASCII)).problem())
                .isEqualTo(Problem.PACKAGE_NOT_A_PACKAGE);
    }

    private static List<String> images(Map<String, byte[]> entries) {
        List<String> names = new ArrayList<>(entries.keySet());
        names.removeIf(name -> !name.startsWith("img/"));
        return names;
    }

    private static Map<String, byte[]> with(Map<String, byte[]> entries, String name, byte[] content) {
        Map<String, byte[]> changed = new LinkedHashMap<>(entries);
        changed.put(name, content);
        return changed;
    }

    private static Refusal refusal(Map<String, byte[]> entries) {
        return refusal(Packages.seal(entries));
    }

    private static Refusal refusal(byte[] encrypted) {
        Refusal refusal = catchThrowableOfType(Refusal.class, () -> Packages.open(encrypted));
        assertThat(refusal).isNotNull();
        return refusal;
    }
}
