package nl.vierogen.bureau.line;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import nl.vierogen.exchange.pack.LogbookRules;
import nl.vierogen.json.PlainText;
import nl.vierogen.json.StrictJson;
import nl.vierogen.problem.Refusal;
import nl.vierogen.texts.Texts;
import nl.vierogen.trust.statement.Member;
import picocli.CommandLine.Model.CommandSpec;

/** What a command says: lines for a person or JSON for a program, the answer to stdout and complaints to stderr. */
public final class Reply {
    private final PrintWriter out;
    private final PrintWriter err;
    private final Texts texts;
    private final boolean json;

    /** A refusal for a program. */
    record Refused(String code, List<String> details, String message) {
    }

    public Reply(CommandSpec command, Texts texts, boolean json) {
        this.out = command.commandLine().getOut();
        this.err = command.commandLine().getErr();
        this.texts = texts;
        this.json = json;
    }

    public boolean isJson() {
        return json;
    }

    /** The value as one line of JSON. */
    public void json(Object value) {
        raw(compact(value) + "\n");
    }

    /** A text of the bundles. */
    public void line(String key, Object... details) {
        raw(PlainText.cleaned(texts.get(key, details)) + "\n");
    }

    /** That keys which signed a result were revoked since: a person has to look into it. */
    public void revoked(String file, List<Member> signers) {
        signers.forEach(signer -> line("bureau.revoked", file, signer.person(),
                moment(signer.revokedAt().orElseThrow())));
    }

    /** A text of the bundles that goes with the answer and is no part of it. */
    public void complain(String key, Object... details) {
        err.print(PlainText.cleaned(texts.get(key, details)) + "\n");
        err.flush();
    }

    /** Exactly this, with line feeds on every system. */
    public void raw(String text) {
        out.print(text);
        out.flush();
    }

    public String text(String key) {
        return texts.get(key);
    }

    /** Date and time in the Netherlands, to the minute. */
    public String moment(Instant instant) {
        return instant.atZone(LogbookRules.ZONE)
                .format(DateTimeFormatter.ofPattern("d MMMM yyyy, HH:mm", texts.locale()));
    }

    public String sentence(Refusal refusal) {
        return texts.sentence(refusal);
    }

    public void refuse(Refusal refusal) {
        String sentence = PlainText.cleaned(texts.sentence(refusal));
        if (json) {
            json(new Refused(refusal.problem().name(), refusal.details().stream().map(PlainText::cleaned).toList(),
                    sentence));
        } else {
            err.print(refusal.problem().name() + ": " + sentence + "\n");
            err.flush();
        }
    }

    public static String compact(Object value) {
        return new String(StrictJson.write(value), StandardCharsets.UTF_8);
    }
}
