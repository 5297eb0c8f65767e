package nl.vierogen.bureau.ledger;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import nl.vierogen.bureau.line.Exit;
import nl.vierogen.bureau.line.Reply;
import nl.vierogen.bureau.line.SharedOptions;
import nl.vierogen.bureau.line.Target;
import nl.vierogen.ledger.Ledger;
import nl.vierogen.ledger.ResultCheck;
import nl.vierogen.ledger.export.Entries;
import nl.vierogen.ledger.export.Export;
import nl.vierogen.ledger.export.ExportForm;
import nl.vierogen.ledger.export.Left;
import nl.vierogen.problem.Problem;
import nl.vierogen.problem.Refusal;
import nl.vierogen.store.file.AtomicFile;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes results, verified again, for a database or a spreadsheet. */
@Command(name = "export")
public final class ExportCommand implements Callable<Integer> {
    @Mixin
    private SharedOptions shared;

    @Mixin
    private CheckOptions options;

    @Option(names = "--ledger", paramLabel = "F", descriptionKey = "bureau.option.ledger")
    private @Nullable Path ledger;

    @Option(names = "--as", paramLabel = "ndjson|csv|points", required = true, descriptionKey = "bureau.option.as")
    private Shape shape;

    @Option(names = {"-o", "--output"}, paramLabel = "FILE", required = true, descriptionKey = "bureau.option.output")
    private Path output;

    @Parameters(arity = "0..*", paramLabel = "FILE", descriptionKey = "bureau.parameter.results")
    private List<Path> files = List.of();

    /** Shapes as they are written on the command line. */
    enum Shape {
        ndjson(ExportForm.NDJSON, Target.LINES), csv(ExportForm.CSV, Target.TABLE), points(ExportForm.POINTS,
                Target.TABLE);

        private final ExportForm form;
        private final Target target;

        Shape(ExportForm form, Target target) {
            this.form = form;
            this.target = target;
        }
    }

    /** What was written, and what could not be; no member for that when there was none. */
    record Written(String file, Shape as, long results, @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Left> left) {
    }

    @Override
    public Integer call() throws Refusal {
        if ((ledger == null) == files.isEmpty()) {
            throw shared.wrongUse("bureau.wrong.ledgerOrFiles");
        }
        ResultCheck check = options.check(shared);
        shape.target.require(output);
        Written written = ledger == null ? write(ResultFiles.entries(files, check), check)
                : writeLedger(ledger, check);
        Reply reply = shared.reply();
        if (shared.json()) {
            reply.json(written);
        } else {
            reply.line("bureau.export.made", written.file(), written.results());
        }
        written.left().forEach(left -> reply.complain("bureau.export.left", left.code(), left.entry()));
        if (!written.left().isEmpty()) {
            reply.complain("bureau.export.incomplete", written.file(), written.left().size());
        }
        return written.left().isEmpty() ? Exit.GOOD : Exit.REFUSED;
    }

    private Written writeLedger(Path from, ResultCheck check) throws Refusal {
        if (!Files.exists(from)) {
            throw new Refusal(Problem.FILE_NOT_FOUND, from.getFileName()); // opening would make an empty one
        }
        try (Ledger opened = Ledger.openToRead(from)) {
            return write(Entries.of(opened), check.with(opened.forms()));
        }
    }

    private Written write(Entries entries, ResultCheck check) throws Refusal {
        Counted counted = new Counted(new Export(check, shape.form), entries);
        AtomicFile.write(output, counted::write);
        return new Written(output.toString(), shape, counted.results, counted.left);
    }

    /** An export that remembers how much it was. */
    private static final class Counted {
        private final Export export;
        private final Entries entries;
        private final List<Left> left = new ArrayList<>();
        private long results;

        Counted(Export export, Entries entries) {
            this.export = export;
            this.entries = entries;
        }

        void write(OutputStream out) throws IOException, Refusal {
            results = export.write(entries, out, left::add);
        }
    }
}
