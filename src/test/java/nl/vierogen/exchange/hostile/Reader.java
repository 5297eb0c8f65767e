package nl.vierogen.exchange.hostile;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.stream.Stream;
import nl.vierogen.exchange.pack.PackageTarget;
import nl.vierogen.exchange.result.ResultTarget;
import nl.vierogen.exchange.review.ReviewTargets;
import nl.vierogen.problem.Refusal;

/** Every reader of bytes from outside. Whatever it is given, it reads it or throws a {@link Refusal}, within bounds. */
public enum Reader {
    ZIP(FileTargets::zip), JPEG(FileTargets::jpeg), DESCRIPTION(FileTargets::description), FORM(
            FileTargets::form), SHEET(
                    FileTargets::sheet), ENVELOPE(TrustTargets::envelope), STATEMENT(TrustTargets::statement), ROSTER(
                            TrustTargets::roster), ENROLMENT(TrustTargets::enrolment), IDENTITY(
                                    TrustTargets::identity), PACKAGE(PackageTarget::statement), RESULT(
                                            ResultTarget::payload), REQUEST(
                                                    ReviewTargets::request), ANSWER(ReviewTargets::answer);

    /** Processor time, so that a busy machine finds nothing that is not there. */
    static final Duration LONGEST = Duration.ofSeconds(2);

    private static final Path REGRESSIONS = Path.of("src/test/resources/regressions");

    private final Supplier<Target> target;

    Reader(Supplier<Target> target) {
        this.target = target;
    }

    /** The target, warm: what the first call costs in loading classes is not what is measured. */
    Target target() {
        Target fresh = target.get();
        for (Target.Reading reading : fresh.readings()) {
            fresh.seeds().forEach(seed -> outcome(reading, seed));
        }
        return fresh;
    }

    String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Where what once went wrong is kept. */
    Path regressions() {
        return REGRESSIONS.resolve(id());
    }

    /** The sound files and those that once went wrong. */
    List<byte[]> inputs(Target of) {
        List<byte[]> inputs = new ArrayList<>(of.seeds());
        if (Files.isDirectory(regressions())) {
            try (Stream<Path> files = Files.list(regressions())) {
                for (Path file : files.sorted().toList()) {
                    inputs.add(Files.readAllBytes(file));
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return inputs;
    }

    /** Anything but a refusal passes through: it is a finding. */
    static void tryOn(Target target, byte[] input) {
        for (Target.Reading reading : target.readings()) {
            long before = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
            outcome(reading, input);
            long took = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - before;
            if (took > LONGEST.toNanos()) {
                throw new AssertionError("read for " + Duration.ofNanos(took));
            }
        }
    }

    /** "read" or the refusal. */
    static String outcome(Target.Reading reading, byte[] input) {
        try {
            reading.read(input.clone());
            return "read";
        } catch (Refusal refusal) {
            return refusal.toString();
        }
    }
}
