package nl.vierogen.bureau.pack;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import nl.vierogen.bureau.line.Exit;
import nl.vierogen.bureau.line.KeyOptions;
import nl.vierogen.bureau.line.Reply;
import nl.vierogen.bureau.line.SharedOptions;
import nl.vierogen.exchange.pack.LogbookPackage;
import nl.vierogen.exchange.pack.PackageStatement;
import nl.vierogen.logbook.LogbookImage;
import nl.vierogen.logbook.Sha256;
import nl.vierogen.problem.Refusal;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Opens a package, checks all of it and says what is in it. */
@Command(name = "inspect")
public final class InspectCommand implements Callable<Integer> {
    @Mixin
    private SharedOptions shared;

    @Mixin
    private KeyOptions keys;

    @Parameters(paramLabel = "FILE", descriptionKey = "bureau.parameter.package")
    private Path file;

    /** What is in a package. */
    record Inspected(String file, Sha256 identity, PackageStatement statement) {
    }

    @Override
    public Integer call() throws Refusal {
        if (keys.practice() == keys.hasIdentity() || keys.practice() && keys.hasRoster()) {
            throw shared.wrongUse("bureau.wrong.practiceOrIdentity");
        }
        LogbookPackage opened = PackageOpening.open(file, keys.bureau(shared), keys.roster());
        if (shared.json()) {
            shared.reply().json(new Inspected(file.toString(), opened.identity(), opened.statement()));
        } else {
            say(opened);
        }
        return Exit.GOOD;
    }

    private void say(LogbookPackage opened) {
        PackageStatement statement = opened.statement();
        Reply reply = shared.reply();
        reply.line(statement.practice() ? "bureau.inspect.practice" : "bureau.inspect.valid", file,
                statement.number(), reply.text("bureau.kind." + statement.kind()),
                reply.text("bureau.round." + statement.round()));
        reply.line("bureau.inspect.about", opened.identity(), statement.recipient(), statement.submittedOn(),
                statement.dueOn(), statement.form().id(), statement.form().version());
        statement.assessed().forEach(image -> say(image, ""));
        statement.old().forEach(image -> say(image, "\tOLD"));
    }

    private void say(LogbookImage image, String role) {
        shared.reply().raw(image.slot() + "\t" + image.examination() + "\t" + image.width() + "x" + image.height()
                + "\t" + image.bytes() + "\t" + image.sha256() + role + "\n");
    }
}
