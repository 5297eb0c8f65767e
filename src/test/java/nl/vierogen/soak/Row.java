package nl.vierogen.soak;

import java.util.Locale;
import java.util.concurrent.atomic.AtomicLong;

/**
 * What is tried often: the full numbers, here and nowhere else. {@code mvn -Psoak verify} does all of it, every other run
 * a tenth, spread evenly and the same each time.
 */
public enum Row {
    /** Packages changed anywhere; none opens. */
    PACKAGES_CHANGED("packages changed anywhere", 10_000),
    /** Zips changed inside the encryption of a package. */
    ZIPS_CHANGED("zips changed inside a package", 10_000),
    /** Requests and answers of looking along, changed outside and inside of the encryption. */
    REVIEWS_CHANGED("requests and answers changed", 10_000),
    /** Every pair of images swapped, in a package and between two, and the statement changed accordingly. */
    IMAGES_SWAPPED("images swapped", 480, true),
    /** Zips made to mislead. */
    HOSTILE_ZIPS("hostile zips", 18, true),
    /** JPEGs made to mislead. */
    HOSTILE_JPEGS("hostile JPEGs", 30, true),
    /** Every bit of results with one and with two signatures. */
    BITS_FLIPPED("bits of a result flipped", 39_000),
    /** Every byte of a result with two signatures, before each of the verifiers in other languages. */
    BYTES_CHANGED("bytes changed before other verifiers", 8_460),
    /** Halts of a process that scores and writes comments. */
    KILLS_SCORING("kills while scoring and writing", 500),
    /** Halts of a process that does nothing but append to a journal. */
    KILLS_RECORDING("kills of a bare journal", 100),
    /** Write-ahead logs cut, flipped, with sectors missing, rolled over, and torn while moved into the database. */
    LOGS_TORN("write-ahead logs torn", 3_000),
    /** Each call of the file system that fails, each two, and all from each on, under what is saved. */
    WRITES_FAILED("calls that fail while a file is saved", 1_400, true);

    private static final boolean SOAK = Boolean.getBoolean("vierogen.soak");
    private static final int PART = 10;

    private final String what;
    private final int full;
    private final boolean always;
    private final AtomicLong done = new AtomicLong();

    Row(String what, int full) {
        this(what, full, false);
    }

    Row(String what, int full, boolean always) {
        this.what = what;
        this.full = full;
        this.always = always;
    }

    /** How often to try it in this run. */
    public int times() {
        return always ? full : part(full);
    }

    /** How many of these, of which the full number is the sum, to try in this run. */
    public int times(int share) {
        return part(share);
    }

    /** Which of a row of cases are tried in this run: all, or one in nine, so that each bit of a byte has its turn. */
    public boolean takes(long which) {
        return takes(which, PART - 1);
    }

    /** Which of a row of cases are tried in this run: all, or one in so many. */
    public boolean takes(long which, int part) {
        return SOAK || which % part == 0;
    }

    /** Counts cases that went as they must. */
    public void done(long cases) {
        done.addAndGet(cases);
    }

    /** Whether a run that is no soak does a part of it, by number. */
    boolean isInTenths() {
        return !always && this != BITS_FLIPPED && this != BYTES_CHANGED;
    }

    /** The full number, as a page says it. */
    String number() {
        return String.format(Locale.ROOT, "%,d", full);
    }

    String line() {
        String result = done.get() >= times()
                ? "all as it must be"
                : String.format(Locale.ROOT, "NOT ALL: %,d asked", times());
        return String.format(Locale.ROOT, "%-40s %,9d   %s", what, done.get(), result);
    }

    boolean wasTried() {
        return done.get() > 0;
    }

    static boolean isSoak() {
        return SOAK;
    }

    private static int part(int number) {
        return SOAK ? number : Math.ceilDiv(number, PART);
    }
}
