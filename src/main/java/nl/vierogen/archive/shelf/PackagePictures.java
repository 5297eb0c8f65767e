package nl.vierogen.archive.shelf;

import java.util.Optional;
import nl.vierogen.assessment.opened.Pictures;
import nl.vierogen.exchange.pack.LogbookPackage;
import nl.vierogen.logbook.SlotId;
import nl.vierogen.problem.Problem;
import nl.vierogen.problem.Refusal;

/** The JPEGs of an opened package. */
record PackagePictures(LogbookPackage opened) implements Pictures {
    @Override
    public byte[] jpeg(SlotId slot) throws Refusal {
        return Optional.ofNullable(opened.images().get(slot))
                .orElseThrow(() -> new Refusal(Problem.PACKAGE_ENTRY_MISSING, slot));
    }

    @Override
    public Optional<byte[]> old(SlotId slot) {
        return Optional.ofNullable(opened.oldImages().get(slot));
    }
}
