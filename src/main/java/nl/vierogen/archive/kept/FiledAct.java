package nl.vierogen.archive.kept;

import java.nio.ByteBuffer;
import nl.vierogen.assessment.act.Act;
import nl.vierogen.json.StrictJson;
import nl.vierogen.problem.Problem;
import nl.vierogen.problem.Refusal;

/**
 * The payload of an event that keeps a file: the act and the file side by side, so that one transaction keeps both.
 *
 * @param act the act
 * @param file the signed result, the request or the answer, byte for byte
 */
record FiledAct(Act.WithFile act, byte[] file) {

    byte[] toBytes() {
        byte[] written = StrictJson.write(act);
        return ByteBuffer.allocate(Integer.BYTES + written.length + file.length).putInt(written.length).put(written)
                .put(file)
                .array();
    }

    /** @throws Refusal when the bytes are no such frame, which only a foreign hand can bring about */
    static FiledAct read(byte[] bytes) throws Refusal {
        ByteBuffer buffer = ByteBuffer.wrap(bytes);
        if (bytes.length < Integer.BYTES || buffer.getInt(0) < 0 || buffer.getInt(0) > bytes.length - Integer.BYTES) {
            throw new Refusal(Problem.JOURNAL_TAMPERED);
        }
        byte[] act = new byte[buffer.getInt()];
        buffer.get(act);
        byte[] file = new byte[buffer.remaining()];
        buffer.get(file);
        return new FiledAct(StrictJson.read(act, Act.WithFile.class), file);
    }
}
