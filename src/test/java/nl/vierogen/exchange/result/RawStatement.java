package nl.vierogen.exchange.result;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import nl.vierogen.exchange.result.payload.ResultPayload;
import nl.vierogen.json.StrictJson;
import nl.vierogen.trust.curve.Base64Url;

/**
 * A signed statement put together by hand, each text of it open to change before it is written.
 *
 * @param payload base64url
 * @param rows the signatures
 */
record RawStatement(String payload, List<Row> rows) {

    /** One signature: both texts base64url. */
    record Row(String header, String signature) {
        String json() {
            return "{\"protected\":\"" + header + "\",\"signature\":\"" + signature + "\"}";
        }
    }

    /** Signs, such as {@link VectorKey#sign}. */
    interface Signer {
        byte[] sign(byte[] message);
    }

    /** The payload as the program writes it, not signed yet. */
    static RawStatement of(ResultPayload payload) {
        return of(StrictJson.write(payload));
    }

    static RawStatement of(String payload) {
        return of(payload.getBytes(StandardCharsets.UTF_8));
    }

    static RawStatement of(byte[] payload) {
        return new RawStatement(Base64Url.encode(payload), List.of());
    }

    RawStatement signed(VectorKey... keys) {
        RawStatement statement = this;
        for (VectorKey key : keys) {
            statement = statement.signed(header(key), key::sign);
        }
        return statement;
    }

    /** Signed under a header that may be anything. */
    RawStatement signed(String header, Signer signer) {
        String encoded = Base64Url.encode(header.getBytes(StandardCharsets.UTF_8));
        byte[] message = (encoded + "." + payload).getBytes(StandardCharsets.US_ASCII);
        return with(new Row(encoded, Base64Url.encode(signer.sign(message))));
    }

    RawStatement with(Row row) {
        List<Row> more = new ArrayList<>(rows);
        more.add(row);
        return new RawStatement(payload, List.copyOf(more));
    }

    RawStatement withPayload(String other) {
        return new RawStatement(other, rows);
    }

    RawStatement withRow(int at, UnaryOperator<Row> change) {
        List<Row> other = new ArrayList<>(rows);
        other.set(at, change.apply(other.get(at)));
        return new RawStatement(payload, List.copyOf(other));
    }

    RawStatement withSignature(int at, UnaryOperator<String> change) {
        return withRow(at, row -> new Row(row.header(), change.apply(row.signature())));
    }

    RawStatement withRows(List<Row> others) {
        return new RawStatement(payload, List.copyOf(others));
    }

    String text() {
        return "{\"payload\":\"" + payload + "\",\"signatures\":"
                + rows.stream().map(Row::json).collect(Collectors.joining(",", "[", "]")) + "}";
    }

    byte[] bytes() {
        return text().getBytes(StandardCharsets.UTF_8);
    }

    static String header(VectorKey key) {
        return header(key, "EdDSA", ResultFile.TYPE);
    }

    /** As the program writes it. */
    static String header(VectorKey key, String alg, String typ) {
        return "{\"kid\":\"" + key.kid() + "\",\"typ\":\"" + typ + "\",\"alg\":\"" + alg + "\"}";
    }
}
