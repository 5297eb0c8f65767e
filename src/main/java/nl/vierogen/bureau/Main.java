package nl.vierogen.bureau;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.logging.LogManager;
import picocli.CommandLine;

/** Start of {@code vierogen-bureau}. */
public final class Main {
    private Main() {
    }

    public static void main(String[] arguments) {
        // what a library has to say in a log is nothing for the person at the command line
        LogManager.getLogManager().reset();
        boolean json = List.of(arguments).contains(BureauCommands.JSON_OPTION);
        PrintWriter out = writer(FileDescriptor.out, json ? StandardCharsets.UTF_8 : System.out.charset());
        PrintWriter err = writer(FileDescriptor.err, System.err.charset());
        CommandLine commands = BureauCommands.create(arguments).setOut(out).setErr(err);
        int code = commands.execute(arguments);
        out.flush();
        err.flush();
        System.exit(code);
    }

    private static PrintWriter writer(FileDescriptor descriptor, Charset charset) {
        return new PrintWriter(new OutputStreamWriter(new FileOutputStream(descriptor), charset));
    }
}
