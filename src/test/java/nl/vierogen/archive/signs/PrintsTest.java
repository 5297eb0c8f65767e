package nl.vierogen.archive.signs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import nl.vierogen.archive.Tiny;
import nl.vierogen.archive.kept.KeptLooks;
import nl.vierogen.conditions.picture.Likeness;
import nl.vierogen.conditions.picture.PictureHash;
import nl.vierogen.conditions.picture.Print;
import nl.vierogen.exchange.pack.LogbookPackage;
import nl.vierogen.logbook.LogbookImage;
import nl.vierogen.logbook.SlotId;
import nl.vierogen.problem.Refusal;
import org.junit.jupiter.api.Test;

class PrintsTest {
    private static final byte[] NO_PICTURE = {(byte) 0xff, (byte) 0xd8, (byte) 0xff, (byte) 0xd9};

    @Test
    void whatCannotBeDecodedIsStillKnownByItsBytes() throws Refusal {
        LogbookPackage opened = undecodable(Tiny.opened(Tiny.logbook(17).packed()));
        Map<SlotId, Print> prints = new Prints().assessed(opened);
        Print head = prints.get(new SlotId("case1-hc"));

        assertThat(prints).hasSize(4);
        assertThat(head.hash()).isEmpty();
        assertThat(head.likeness(head)).contains(Likeness.EQUAL);
        assertThat(head.likeness(prints.get(new SlotId("case1-ac")))).isEmpty();
    }

    @Test
    void whatCannotBeDecodedIsKeptAsSeen() throws Refusal {
        LogbookPackage opened = undecodable(Tiny.opened(Tiny.logbook(17).packed()));

        assertThat(new Prints().seen(opened)).containsExactlyElementsOf(opened.statement().assessed().stream()
                .map(LogbookImage::sha256).map(Object::toString).toList());
    }

    @Test
    void whatWasKeptIsNotLookedAtAgain() throws Refusal {
        LogbookPackage opened = Tiny.opened(Tiny.logbook(17).packed());
        PictureHash hash = new PictureHash("0f".repeat(32));
        Prints prints = new Prints();

        prints.know(new KeptLooks(opened.statement().assessed().stream()
                .map(image -> new Print(image.sha256(), hash)).toList()));

        assertThat(prints.assessed(opened).values()).hasSize(4)
                .allSatisfy(print -> assertThat(print.hash()).contains(hash));
    }

    @Test
    void whatIsKeptIsWhatWasSeen() throws Refusal {
        LogbookPackage opened = Tiny.opened(Tiny.logbook(17).packed());
        Prints again = new Prints();

        again.know(new Prints().looks(opened));

        assertThat(again.assessed(opened)).isEqualTo(new Prints().assessed(opened));
    }

    private static LogbookPackage undecodable(LogbookPackage sound) {
        Map<SlotId, byte[]> images = new LinkedHashMap<>();
        sound.images().keySet().forEach(slot -> images.put(slot, NO_PICTURE));
        return new LogbookPackage(sound.identity(), sound.signed(), sound.statement(), sound.form(),
                sound.formBytes(), images, Map.of(), sound.logbook());
    }
}
