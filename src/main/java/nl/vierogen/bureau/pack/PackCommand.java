package nl.vierogen.bureau.pack;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.Callable;
import nl.vierogen.bureau.line.Exit;
import nl.vierogen.bureau.line.KeyOptions;
import nl.vierogen.bureau.line.SharedOptions;
import nl.vierogen.bureau.line.Target;
import nl.vierogen.exchange.jpeg.Sign;
import nl.vierogen.exchange.jpeg.StrippedSegment;
import nl.vierogen.exchange.pack.folder.PackOrder;
import nl.vierogen.exchange.pack.folder.PackedImage;
import nl.vierogen.exchange.pack.folder.PackedLogbook;
import nl.vierogen.exchange.pack.folder.Packing;
import nl.vierogen.logbook.Sha256;
import nl.vierogen.logbook.SlotId;
import nl.vierogen.problem.Refusal;
import nl.vierogen.store.AtomicFile;
import nl.vierogen.trust.KeyId;
import nl.vierogen.trust.PracticeKeys;
import org.jspecify.annotations.Nullable;
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
    private KeyOptions keys;

    @Option(names = "--to", paramLabel = "KID", descriptionKey = "bureau.option.to")
    private @Nullable KeyId recipient;

    @Option(names = {"-o", "--output"}, paramLabel = "FILE", required = true, descriptionKey = "bureau.option.output")
    private Path output;

    @Parameters(paramLabel = "DIR", descriptionKey = "bureau.parameter.folder")
    private Path folder;

    /** What was packed. */
    record Packed(String file, Sha256 identity, String packageId, String assignmentId, String number, KeyId recipient,
            List<Image> images) {
    }

    /** What packing did to one image. */
    record Image(SlotId slot, String name, Sha256 sha256, int bytes, List<StrippedSegment> stripped,
            List<Sign> signs) {
        static Image of(PackedImage packed) {
            return new Image(packed.image().slot(), packed.name(), packed.image().sha256(), packed.image().bytes(),
                    packed.stripped(), packed.signs());
        }
    }

    @Override
    public Integer call() throws Refusal {
        boolean own = keys.hasIdentity() && keys.hasRoster() && recipient != null;
        boolean any = keys.hasIdentity() || keys.hasRoster() || recipient != null;
        if (keys.practice() ? any : !own) {
            throw shared.wrongUse("bureau.wrong.packKeys");
        }
        Target.PACKAGE.require(output);
        KeyId to = recipient == null ? PracticeKeys.assessor().keyId() : recipient;
        PackedLogbook packed = new Packing(keys.bureau(shared), keys.roster().orElseThrow(), Clock.systemDefaultZone())
                .pack(folder, to, PackOrder.usual());
        AtomicFile.write(output, packed.file());
        say(packed);
        return Exit.GOOD;
    }

    private void say(PackedLogbook packed) {
        var statement = packed.content().statement();
        if (shared.json()) {
            shared.reply().json(new Packed(output.toString(), packed.content().identity(), statement.packageId(),
                    statement.assignmentId(), statement.number(), statement.recipient(),
                    packed.report().stream().map(Image::of).toList()));
            return;
        }
        shared.reply().line("bureau.pack.made", output, statement.number(), packed.report().size());
        for (PackedImage image : packed.report()) {
            for (StrippedSegment segment : image.stripped()) {
                shared.reply().line("bureau.pack.stripped", image.name(), segment.kind(), segment.bytes());
            }
            for (Sign sign : image.signs()) {
                shared.reply().line("bureau.pack.sign", image.name(),
                        shared.texts().get("bureau.sign." + sign.kind(), sign.detail()));
            }
        }
    }
}
