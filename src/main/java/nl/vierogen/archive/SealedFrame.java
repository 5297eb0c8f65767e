package nl.vierogen.archive;

import java.nio.ByteBuffer;
import nl.vierogen.assessment.Act;
import nl.vierogen.json.StrictJson;
import nl.vierogen.problem.Problem;
import nl.vierogen.problem.Refusal;

/**
 * The payload of a seal event: the act and the signed file side by side, so that one transaction keeps both.
 *
 * @param seal the act
 * @param file the signed result, byte for byte
 */
record SealedFrame(Act.Sealed seal, byte[] file) {

    byte[] toBytes() {
        byte[] act = StrictJson.write(seal);
        return ByteBuffer.allocate(Integer.BYTES + act.length + file.length).putInt(act.length).put(act).put(file)
                .array();
    }

    /** @throws Refusal when the bytes are no such frame, which only a foreign hand can bring about */
    static SealedFrame read(byte[] bytes) throws Refusal {
        ByteBuffer buffer = ByteBuffer.wrap(bytes);
        if (bytes.length < Integer.BYTES || buffer.getInt(0) < 0 || buffer.getInt(0) > bytes.length - Integer.BYTES) {
            throw new Refusal(Problem.JOURNAL_TAMPERED);
        }
        byte[] act = new byte[buffer.getInt()];
        buffer.get(act);
        byte[] file = new byte[buffer.remaining()];
        buffer.get(file);
        return new SealedFrame(StrictJson.read(act, Act.Sealed.class), file);
    }
}
