package nl.vierogen.exchange.pack;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.vierogen.exchange.hostile.Target;
import nl.vierogen.exchange.pack.zip.PlainZip;
import nl.vierogen.exchange.pack.zip.StrictZip;
import nl.vierogen.problem.Refusal;

/** The statement of a package, signed by a Bureau that writes whatever comes. */
public final class PackageTarget {
    private PackageTarget() {
    }

    /** A package of each round, with all its entries. */
    public static Target statement() {
        List<Map<String, byte[]>> packages = List.of(Packages.entries("biometrie", 1),
                Rounds.retake("biometrie", "case1-hc"), Rounds.opinion("biometrie", "case1-hc"));
        return new Target(packages.stream().<Target.Reading>map(entries -> bytes -> open(entries, bytes)).toList(),
                packages.stream().map(entries -> Packages.payload(entries, _ -> {
                })).toList());
    }

    private static void open(Map<String, byte[]> sound, byte[] payload) throws Refusal {
        Map<String, byte[]> entries = new LinkedHashMap<>(sound);
        entries.put(Entries.STATEMENT, Packages.signed(payload, Packages.BUREAU));
        PackageReader.openInside(StrictZip.open(PlainZip.write(entries), Entries.MOST), Packages.ROSTER,
                Packages.ASSESSOR.keyId());
    }
}
