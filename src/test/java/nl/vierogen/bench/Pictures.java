package nl.vierogen.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import nl.vierogen.app.Prepared;
import nl.vierogen.exchange.pack.LogbookPackage;
import nl.vierogen.exchange.pack.PackageReader;
import nl.vierogen.logbook.LogbookImage;
import nl.vierogen.problem.Refusal;
import nl.vierogen.trust.statement.PracticeKeys;

/**
 * The first two pictures of a practice logbook as files, for a floor that reads files. They are drawn, and show nobody.
 */
record Pictures(Path first, Path second) {
    static Pictures of(Prepared prepared, Path folder) throws IOException, Refusal {
        LogbookPackage opened = PackageReader.open(Files.readAllBytes(prepared.logbook()), PracticeKeys.assessor(),
                PracticeKeys.roster());
        Iterator<LogbookImage> images = opened.statement().assessed().iterator();
        return new Pictures(write(opened, images.next(), folder.resolve("first.jpg")),
                write(opened, images.next(), folder.resolve("second.jpg")));
    }

    private static Path write(LogbookPackage opened, LogbookImage image, Path file) throws IOException {
        return Files.write(file, opened.images().get(image.slot()));
    }
}
