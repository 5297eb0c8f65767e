package nl.vierogen.exchange.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.vierogen.json.Limits;
import nl.vierogen.json.StrictJson;
import nl.vierogen.problem.Problem;
import nl.vierogen.problem.Refusal;
import nl.vierogen.soak.Row;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Someone on the way who can make packages for the assessor, but cannot sign for the Bureau. */
class ImageSwapTest {
    private static final String IMAGES = "img/";

    @ParameterizedTest
    @ValueSource(strings = {"biometrie", "termijn"})
    void noTwoImagesOfAPackageCanBeSwapped(String form) throws Refusal {
        Map<String, byte[]> sound = Packages.entries(form, 1);
        List<String> images = images(sound);
        for (int one = 0; one < images.size(); one++) {
            for (int other = 0; other < one; other++) {
                Map<String, byte[]> swapped = new LinkedHashMap<>(sound);
                swapped.put(images.get(one), sound.get(images.get(other)));
                swapped.put(images.get(other), sound.get(images.get(one)));
                assertRefused(swapped, Problem.PACKAGE_ENTRY_DIFFERS);
                assertRefused(swappedSlots(sound, one, other), Problem.SIGNATURE_INVALID);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"biometrie", "termijn"})
    void noImageOfAnotherPackageCanTakeAPlace(String form) {
        Map<String, byte[]> sound = Packages.entries(form, 1);
        Map<String, byte[]> other = Packages.entries(form, 2);
        for (String image : images(sound)) {
            for (String foreign : images(other)) {
                Map<String, byte[]> underItsName = new LinkedHashMap<>(sound);
                underItsName.put(image, other.get(foreign));
                assertRefused(underItsName, Problem.PACKAGE_ENTRY_DIFFERS);
                Map<String, byte[]> underItsOwn = new LinkedHashMap<>(sound);
                underItsOwn.remove(image);
                underItsOwn.put(foreign, other.get(foreign));
                assertRefused(underItsOwn, Problem.PACKAGE_ENTRY_UNEXPECTED, Problem.PACKAGE_ENTRY_MISSING);
            }
        }
    }

    private static List<String> images(Map<String, byte[]> entries) {
        return entries.keySet().stream().filter(name -> name.startsWith(IMAGES)).toList();
    }

    /** The statement says otherwise which image belongs to which slot, under its old signature. */
    private static Map<String, byte[]> swappedSlots(Map<String, byte[]> sound, int one, int other) throws Refusal {
        byte[] payload = Packages.payload(sound, tree -> {
            ArrayNode images = (ArrayNode) tree.get("images");
            ObjectNode first = (ObjectNode) images.get(one);
            ObjectNode second = (ObjectNode) images.get(other);
            String slot = first.get("slot").asString();
            first.put("slot", second.get("slot").asString());
            second.put("slot", slot);
        });
        ObjectNode signed = StrictJson.read(sound.get(Entries.STATEMENT), ObjectNode.class, Limits.ENVELOPE);
        signed.put("payload", Base64.getUrlEncoder().withoutPadding().encodeToString(payload));
        Map<String, byte[]> changed = new LinkedHashMap<>(sound);
        changed.put(Entries.STATEMENT, StrictJson.write(signed));
        return changed;
    }

    private static void assertRefused(Map<String, byte[]> entries, Problem... problems) {
        Refusal refusal = catchThrowableOfType(Refusal.class, () -> Packages.open(Packages.seal(entries)));
        assertThat(refusal).isNotNull();
        assertThat(refusal.problem()).isIn((Object[]) problems);
        Row.IMAGES_SWAPPED.done(1);
    }
}
