package nl.vierogen.bureau.round;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import nl.vierogen.bureau.line.Exit;
import nl.vierogen.bureau.line.SharedOptions;
import nl.vierogen.bureau.line.Source;
import nl.vierogen.bureau.pack.PackReport;
import nl.vierogen.bureau.pack.PackageOpening;
import nl.vierogen.bureau.pack.SendingOptions;
import nl.vierogen.exchange.pack.LogbookPackage;
import nl.vierogen.exchange.pack.LogbookRules;
import nl.vierogen.exchange.pack.folder.Dispatch;
import nl.vierogen.exchange.pack.round.Independence;
import nl.vierogen.exchange.pack.round.Pseudonyms;
import nl.vierogen.exchange.pack.round.SecondOpinionPackaging;
import nl.vierogen.exchange.result.VerifiedResult;
import nl.vierogen.ledger.ResultCheck;
import nl.vierogen.problem.Refusal;
import nl.vierogen.trust.Identity;
import nl.vierogen.trust.KeyId;
import nl.vierogen.trust.statement.PracticeKeys;
import nl.vierogen.trust.statement.Roster;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Makes the package of a second opinion for someone who never saw the logbook. */
@Command(name = "second-opinion")
public final class SecondOpinionCommand implements Callable<Integer> {
    /** The result is wanted four weeks after payment; a week is left for a colleague and the Bureau (procedure 2026, 5.d). */
    private static final int WEEKS_TO_ASSESS = 3;

    @Mixin
    private SharedOptions shared;

    @Mixin
    private SendingOptions sending;

    @Option(names = "--seen", paramLabel = "RESULT", arity = "1..*", required = true, descriptionKey = "bureau.option.seen")
    private List<Path> seen;

    @Option(names = "--number", paramLabel = "NUMBER", descriptionKey = "bureau.option.number")
    private @Nullable String number;

    @Option(names = "--due-on", paramLabel = "DATE", descriptionKey = "bureau.option.dueOn")
    private @Nullable LocalDate dueOn;

    @Parameters(paramLabel = "PACKAGE", descriptionKey = "bureau.parameter.package")
    private Path pack;

    @Override
    public Integer call() throws Refusal {
        sending.require(shared);
        if (number != null && !LogbookRules.isNumber(number)) {
            throw shared.wrongUse("bureau.wrong.value", "--number NUMBER");
        }
        Roster roster = sending.roster();
        Identity bureau = sending.bureau(shared);
        LogbookPackage retake = PackageOpening.open(pack, bureau, Optional.of(roster));
        ResultCheck check = ResultCheck.of(retake, roster);
        List<VerifiedResult> results = new ArrayList<>();
        for (Path file : seen) {
            results.add(check.check(Source.read(file, Source.DOCUMENT)).result());
        }
        KeyId assessor = sending.recipient(PracticeKeys.independent());
        Independence.require(assessor, retake, results, roster);
        Clock clock = Clock.systemDefaultZone();
        Dispatch dispatch = Dispatch.to(assessor, bureau, roster, clock);
        LocalDate today = LocalDate.ofInstant(clock.instant(), LogbookRules.ZONE);
        LocalDate due = dueOn == null ? today.plusWeeks(WEEKS_TO_ASSESS) : dueOn;
        Pseudonyms pseudonyms = Pseudonyms.of(retake, results);
        String fresh = number == null ? pseudonyms.draw(today.getYear(), new SecureRandom())
                : pseudonyms.require(number);
        Dispatch.Sent sent = dispatch.send(SecondOpinionPackaging.draft(retake, fresh, dispatch.order(due)));
        sending.write(sent.file());
        PackReport.of(sending.output(), sent.content()).say(shared, "bureau.secondOpinion.made");
        return Exit.GOOD;
    }
}
