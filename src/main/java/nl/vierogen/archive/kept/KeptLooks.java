package nl.vierogen.archive.kept;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import nl.vierogen.conditions.picture.PictureHash;
import nl.vierogen.conditions.picture.Print;
import nl.vierogen.logbook.Sha256;
import nl.vierogen.problem.Problem;
import nl.vierogen.problem.Refusal;

/**
 * What the images of a logbook look like, kept at its import: to see it again, every image would have to be decoded before
 * the first can be shown. The payload of an event: 32 bytes of its digest and 32 of its hash for each image that can be
 * decoded.
 *
 * @param prints of images that can be decoded
 */
public record KeptLooks(List<Print> prints) {
    /** What the journal calls the event. */
    public static final String TYPE = "looks";

    private static final int HALF = 32;
    private static final HexFormat HEX = HexFormat.of();

    public KeptLooks {
        prints = prints.stream().filter(print -> print.hash().isPresent()).toList();
    }

    /** What the journal keeps. */
    public byte[] kept() {
        ByteBuffer kept = ByteBuffer.allocate(prints.size() * 2 * HALF);
        prints.forEach(print -> print.hash().ifPresent(
                hash -> kept.put(HEX.parseHex(print.sha256().hex())).put(HEX.parseHex(hash.hex()))));
        return kept.array();
    }

    /** @throws Refusal JOURNAL_TAMPERED when the bytes are no such payload, which only a foreign hand can bring about */
    static KeptLooks read(byte[] kept) throws Refusal {
        if (kept.length % (2 * HALF) != 0) {
            throw new Refusal(Problem.JOURNAL_TAMPERED);
        }
        List<Print> prints = new ArrayList<>();
        for (int at = 0; at < kept.length; at += 2 * HALF) {
            prints.add(new Print(new Sha256(HEX.formatHex(kept, at, at + HALF)),
                    new PictureHash(HEX.formatHex(kept, at + HALF, at + 2 * HALF))));
        }
        return new KeptLooks(prints);
    }
}
