package nl.vierogen.bureau.pack;

import java.nio.file.Path;
import java.util.List;
import nl.vierogen.bureau.line.SharedOptions;
import nl.vierogen.exchange.jpeg.Sign;
import nl.vierogen.exchange.jpeg.StrippedSegment;
import nl.vierogen.exchange.pack.LogbookPackage;
import nl.vierogen.exchange.pack.folder.PackedImage;
import nl.vierogen.exchange.pack.folder.PackedLogbook;
import nl.vierogen.logbook.Sha256;
import nl.vierogen.logbook.SlotId;
import nl.vierogen.trust.KeyId;

/** What was packed: the Bureau's record, with what was stripped of each image. */
public record PackReport(String file, Sha256 identity, String packageId, String assignmentId, String number,
        KeyId recipient, List<Image> images) {

    /** What packing did to one image. */
    public record Image(SlotId slot, String name, Sha256 sha256, int bytes, List<StrippedSegment> stripped,
            List<Sign> signs) {
        static Image of(PackedImage packed) {
            return new Image(packed.image().slot(), packed.name(), packed.image().sha256(), packed.image().bytes(),
                    packed.stripped(), packed.signs());
        }
    }

    /** The record of a package with images that were handed in now. */
    public static PackReport of(Path file, PackedLogbook packed) {
        return of(file, packed.content(), packed.report().stream().map(Image::of).toList());
    }

    /** The record of a package with images that had been packed before. */
    public static PackReport of(Path file, LogbookPackage content) {
        return of(file, content, content.statement().assessed().stream().map(image -> new Image(image.slot(),
                image.sha256() + ".jpg", image.sha256(), image.bytes(), List.of(), List.of())).toList());
    }

    private static PackReport of(Path file, LogbookPackage content, List<Image> images) {
        var statement = content.statement();
        return new PackReport(file.toString(), content.identity(), statement.packageId(), statement.assignmentId(),
                statement.number(), statement.recipient(), images);
    }

    /** Says it: for a program all of it, for a person the package and what was found in its images. */
    public void say(SharedOptions shared, String made) {
        if (shared.json()) {
            shared.reply().json(this);
            return;
        }
        shared.reply().line(made, file, number, images.size());
        for (Image image : images) {
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
