package nl.vierogen.archive.kept;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import nl.vierogen.assessment.Card;
import nl.vierogen.assessment.Stage;
import nl.vierogen.logbook.LogbookKind;
import nl.vierogen.logbook.Round;
import nl.vierogen.logbook.Sha256;
import nl.vierogen.problem.Problem;
import nl.vierogen.problem.Refusal;
import nl.vierogen.scoring.Outcome;

/**
 * How the journal keeps a {@link ShelfEntry}: a byte for the version and then its fields in order, choices by their names.
 * There may be ten thousand to read before there is a list to look at.
 */
final class EntryBytes {
    // no JSON begins with it
    private static final int VERSION = 1;
    private static final String NONE = "";
    private static final char NO_ASCII = '\ufffd';

    private EntryBytes() {
    }

    /** Whether the bytes are of this kind, and not the JSON of an earlier version. */
    static boolean isOf(byte[] kept) {
        return kept.length > 0 && kept[0] == VERSION;
    }

    static byte[] write(ShelfEntry entry) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.writeByte(VERSION);
            out.writeUTF(entry.packageIdentity().hex());
            out.writeBoolean(entry.seat().isPresent());
            if (entry.seat().isPresent()) {
                SeatEntry seat = entry.seat().get();
                out.writeUTF(seat.review());
                out.writeUTF(seat.request().hex());
                out.writeBoolean(seat.here());
            }
            write(entry.card(), out);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private static void write(Card card, DataOutputStream out) throws IOException {
        out.writeUTF(card.id());
        out.writeUTF(card.number());
        out.writeUTF(card.kind().name());
        out.writeUTF(card.round().name());
        out.writeLong(card.submittedOn().toEpochDay());
        out.writeLong(card.dueOn().toEpochDay());
        out.writeLong(card.importedAt().toEpochMilli());
        out.writeUTF(card.stage().name());
        out.writeInt(card.scored());
        out.writeInt(card.toScore());
        out.writeUTF(card.outcome().map(Outcome::name).orElse(NONE));
        out.writeBoolean(card.practice());
        out.writeBoolean(card.lookingAlong());
        out.writeBoolean(card.correction());
    }

    /** @throws Refusal JOURNAL_TAMPERED when {@link #write} writes no such bytes */
    static ShelfEntry read(byte[] kept) throws Refusal {
        ByteBuffer in = ByteBuffer.wrap(kept);
        try {
            if (in.get() != VERSION) {
                throw new Refusal(Problem.JOURNAL_TAMPERED);
            }
            Sha256 identity = new Sha256(text(in));
            Optional<SeatEntry> seat = flag(in)
                    ? Optional.of(new SeatEntry(text(in), new Sha256(text(in)), flag(in)))
                    : Optional.empty();
            ShelfEntry entry = new ShelfEntry(identity, seat, card(in));
            if (in.hasRemaining()) {
                throw new Refusal(Problem.JOURNAL_TAMPERED);
            }
            return entry;
        } catch (IOException | IllegalArgumentException | BufferUnderflowException | DateTimeException e) {
            throw new Refusal(e, Problem.JOURNAL_TAMPERED);
        }
    }

    private static Card card(ByteBuffer in) throws IOException {
        return new Card(text(in), text(in), LogbookKind.valueOf(text(in)), Round.valueOf(text(in)),
                LocalDate.ofEpochDay(in.getLong()), LocalDate.ofEpochDay(in.getLong()),
                Instant.ofEpochMilli(in.getLong()), Stage.valueOf(text(in)), in.getInt(), in.getInt(),
                Optional.of(text(in)).filter(name -> !name.equals(NONE)).map(Outcome::valueOf), flag(in), flag(in),
                flag(in));
    }

    private static boolean flag(ByteBuffer in) {
        return in.get() != 0;
    }

    // nearly all is ASCII, which is copied at once instead of letter by letter
    private static String text(ByteBuffer in) throws IOException {
        int start = in.position();
        int length = Short.toUnsignedInt(in.getShort());
        in.position(in.position() + length);
        String text = new String(in.array(), start + Short.BYTES, length, StandardCharsets.US_ASCII);
        return text.indexOf(NO_ASCII) < 0 ? text
                : new DataInputStream(new ByteArrayInputStream(in.array(), start, Short.BYTES + length)).readUTF();
    }
}
