package nl.vierogen.bureau;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Arrays;
import picocli.CommandLine;

/** Runs a command in this process, as a person would type it. */
record Bureau(int code, String out, String err) {

    static Bureau run(Object... arguments) {
        String[] typed = Arrays.stream(arguments).map(Object::toString).toArray(String[]::new);
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        CommandLine commands = BureauCommands.create(typed).setOut(new PrintWriter(out)).setErr(new PrintWriter(err));
        int code = commands.execute(typed);
        return new Bureau(code, out.toString(), err.toString());
    }
}
