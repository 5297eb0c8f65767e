package nl.vierogen.bureau.people;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import nl.vierogen.bureau.line.Exit;
import nl.vierogen.bureau.line.SharedOptions;
import nl.vierogen.bureau.line.Source;
import nl.vierogen.problem.Refusal;
import nl.vierogen.trust.statement.EnrolmentFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Says whose an enrolment is, before it is accepted. */
@Command(name = "show")
final class EnrolShowCommand implements Callable<Integer> {
    @Mixin
    private SharedOptions shared;

    @Parameters(paramLabel = "ENROLMENT", descriptionKey = "bureau.parameter.enrolment")
    private Path file;

    @Override
    public Integer call() throws Refusal {
        Enrolled shown = Enrolled.of(file, EnrolmentFile.read(Source.read(file, Source.DOCUMENT)));
        if (shared.json()) {
            shared.reply().json(shown);
        } else {
            shared.reply().line("bureau.enrol.shown", shown.file(), shown.person(), shown.kid(),
                    shown.fingerprint());
        }
        return Exit.GOOD;
    }
}
