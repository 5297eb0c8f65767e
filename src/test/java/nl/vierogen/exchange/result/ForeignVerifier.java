package nl.vierogen.exchange.result;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The verifiers that are no Java, as they are shipped, run as an outsider runs them. */
enum ForeignVerifier {
    SH("verify.sh", "openssl 3 and jq", "openssl version | grep -q 'OpenSSL [3-9]' && jq --version", "sh"),
    /** Only what Node has built in. */
    NODE("verify.mjs", "Node 18", "node -e 'process.exit(parseInt(process.versions.node) >= 18 ? 0 : 1)'",
            "node"), PYTHON("verify.py", "Python 3.9 with cryptography",
                    "python3 -c 'import sys, cryptography; sys.exit(sys.version_info < (3, 9))'", "python3");

    private static final Path SCRIPTS = Path.of("src/main/dist/verify").toAbsolutePath();
    private static final Pattern REFUSED = Pattern.compile(": INVALID: ([A-Z0-9_]+): \\S");
    private static final Pattern VALID = Pattern.compile(": valid( for PRACTICE only)?: [A-Z_]+, signed by \\S");

    private final String script;
    private final String needs;
    private final String look;
    private final String interpreter;

    /** What it said: a verdict ("valid" or a code) per line of both outputs. */
    record Answer(int exit, List<String> verdicts, String said) {
    }

    ForeignVerifier(String script, String needs, String look, String interpreter) {
        this.script = script;
        this.needs = needs;
        this.look = look;
        this.interpreter = interpreter;
    }

    /** Whether its tools are on this machine. */
    boolean isThere() {
        try {
            return run(SCRIPTS, List.of("sh", "-c", look)).exit() == 0;
        } catch (IOException e) {
            return false; // a system without sh
        }
    }

    String needs() {
        return needs;
    }

    /** Runs it in this folder. */
    Answer verify(Path folder, List<String> arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(interpreter, SCRIPTS.resolve(script).toString()));
        command.addAll(arguments);
        return run(folder, command);
    }

    private static Answer run(Path folder, List<String> command) throws IOException {
        Process process = new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true).start();
        process.getOutputStream().close();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        try {
            if (!process.waitFor(10, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                throw new IOException("does not end: " + command.getFirst());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
        return new Answer(process.exitValue(), said.lines().map(ForeignVerifier::verdict).toList(), said);
    }

    private static String verdict(String line) {
        Matcher refused = REFUSED.matcher(line);
        return refused.find() ? refused.group(1) : VALID.matcher(line).find() ? "valid" : "? " + line;
    }
}
