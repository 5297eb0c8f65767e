package nl.vierogen.bureau;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.logging.LogManager;
import nl.vierogen.bureau.line.Exit;
import nl.vierogen.bureau.line.SharedOptions;
import nl.vierogen.problem.Problem;
import picocli.CommandLine;

/** Start of {@code vierogen-bureau}. */
public final class Main {
    private Main() {
    }

    public static void main(String[] arguments) {
        // what a library has to say in a log is nothing for the person at the command line
        LogManager.getLogManager().reset();
        boolean json = List.of(arguments).contains(SharedOptions.JSON_OPTION);
        PrintWriter out = writer(FileDescriptor.out, json ? StandardCharsets.UTF_8 : System.out.charset());
        PrintWriter err = writer(FileDescriptor.err, System.err.charset());
        CommandLine commands = BureauCommands.create(arguments).setOut(out).setErr(err);
        int code = run(commands, arguments, err);
        out.flush();
        err.flush();
        System.exit(code);
    }

    private static int run(CommandLine commands, String[] arguments, PrintWriter err) {
        try {
            return commands.execute(arguments);
        } catch (OutOfMemoryError | StackOverflowError e) {
            // the commands refuse whatever else goes wrong; these two pass them by
            err.print(Problem.UNEXPECTED + ": " + e.getClass().getSimpleName() + "\n");
            return Exit.REFUSED;
        }
    }

    private static PrintWriter writer(FileDescriptor descriptor, Charset charset) {
        return new PrintWriter(new OutputStreamWriter(new FileOutputStream(descriptor), charset));
    }
}
