package nl.vierogen.bureau.round;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.Callable;
import nl.vierogen.bureau.line.Exit;
import nl.vierogen.bureau.line.SharedOptions;
import nl.vierogen.bureau.line.Source;
import nl.vierogen.bureau.pack.MendedOptions;
import nl.vierogen.bureau.pack.PackReport;
import nl.vierogen.bureau.pack.PackageOpening;
import nl.vierogen.bureau.pack.SendingOptions;
import nl.vierogen.exchange.pack.LogbookPackage;
import nl.vierogen.exchange.pack.folder.PackedLogbook;
import nl.vierogen.exchange.pack.folder.RetakePacking;
import nl.vierogen.exchange.result.VerifiedResult;
import nl.vierogen.ledger.ResultCheck;
import nl.vierogen.problem.Refusal;
import nl.vierogen.trust.Identity;
import nl.vierogen.trust.statement.PracticeKeys;
import nl.vierogen.trust.statement.Roster;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Makes the package of a retake from the first round's result and package and a folder of remade images. */
@Command(name = "retake")
public final class RetakeCommand implements Callable<Integer> {
    @Mixin
    private SharedOptions shared;

    @Mixin
    private SendingOptions sending;

    @Mixin
    private MendedOptions mended;

    @Option(names = "--new", paramLabel = "DIR", required = true, descriptionKey = "bureau.option.new")
    private Path folder;

    @Parameters(index = "0", paramLabel = "RESULT", descriptionKey = "bureau.parameter.result")
    private Path result;

    @Parameters(index = "1", paramLabel = "PACKAGE", descriptionKey = "bureau.parameter.package")
    private Path pack;

    @Override
    public Integer call() throws Refusal {
        sending.require(shared);
        Roster roster = sending.roster();
        Identity bureau = sending.bureau(shared);
        LogbookPackage first = PackageOpening.open(pack, bureau, Optional.of(roster));
        VerifiedResult verified = ResultCheck.of(first, roster).check(Source.read(result, Source.DOCUMENT)).result();
        verified.requireMatches(first.assignment());
        verified.requireRecipient(first.statement().recipient(), roster);
        PackedLogbook packed = new RetakePacking(bureau, roster, Clock.systemDefaultZone()).pack(folder, first,
                verified.payload(), sending.recipient(PracticeKeys.assessor()), mended.mended());
        sending.write(packed.file());
        PackReport.of(sending.output(), packed).say(shared, "bureau.pack.made");
        return Exit.GOOD;
    }
}
