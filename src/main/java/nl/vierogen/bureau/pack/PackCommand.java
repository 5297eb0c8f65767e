package nl.vierogen.bureau.pack;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.Callable;
import nl.vierogen.bureau.line.Exit;
import nl.vierogen.bureau.line.SharedOptions;
import nl.vierogen.exchange.form.ProcedureReader;
import nl.vierogen.exchange.pack.folder.PackOrder;
import nl.vierogen.exchange.pack.folder.PackedLogbook;
import nl.vierogen.exchange.pack.folder.Packing;
import nl.vierogen.problem.Refusal;
import nl.vierogen.trust.statement.PracticeKeys;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Makes a package of a folder. */
@Command(name = "pack")
public final class PackCommand implements Callable<Integer> {
    @Mixin
    private SharedOptions shared;

    @Mixin
    private SendingOptions sending;

    @Mixin
    private PolicyOptions policy;

    @Mixin
    private MendedOptions mended;

    @Option(names = "--checked", paramLabel = "LETTERS", split = ",", descriptionKey = "bureau.option.checked")
    private List<String> checked = List.of();

    @Parameters(paramLabel = "DIR", descriptionKey = "bureau.parameter.folder")
    private Path folder;

    @Override
    public Integer call() throws Refusal {
        sending.require(shared);
        PackOrder order = PackOrder.usual().with(policy.policy(shared), letters(), mended.mended());
        PackedLogbook packed = new Packing(sending.bureau(shared), sending.roster(), Clock.systemDefaultZone())
                .pack(folder, sending.recipient(PracticeKeys.assessor()), order);
        sending.write(packed.file());
        PackReport.of(sending.output(), packed).say(shared, "bureau.pack.made");
        return Exit.GOOD;
    }

    private List<String> letters() {
        for (String letter : checked) {
            if (ProcedureReader.newest().condition(letter).isEmpty()) {
                throw shared.wrongUse("bureau.wrong.letters", letter);
            }
        }
        return checked.stream().distinct().sorted().toList();
    }
}
