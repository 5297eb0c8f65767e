package nl.vierogen.exchange.pack.round;

import java.util.List;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.vierogen.exchange.pack.LogbookPackage;
import nl.vierogen.exchange.result.VerifiedResult;
import nl.vierogen.problem.Problem;
import nl.vierogen.problem.Refusal;

/**
 * Numbers for second opinions. One that a logbook had before, in any round or in a second opinion given earlier, would
 * lead to the verdict it had then.
 *
 * @param taken the numbers it had
 */
public record Pseudonyms(Set<String> taken) {
    private static final int NUMBERS = 10_000;

    public Pseudonyms {
        taken = Set.copyOf(taken);
    }

    /** What a logbook was called in its packages and results so far. */
    public static Pseudonyms of(LogbookPackage retake, List<VerifiedResult> results) {
        return new Pseudonyms(Stream.concat(Stream.of(retake.statement().number()),
                results.stream().map(result -> result.payload().number())).collect(Collectors.toSet()));
    }

    /**
     * A number a person chose.
     *
     * @throws Refusal PACK_NUMBER_KNOWN
     */
    public String require(String number) throws Refusal {
        if (taken.contains(number)) {
            throw new Refusal(Problem.PACK_NUMBER_KNOWN, number);
        }
        return number;
    }

    /**
     * A number that says nothing of those before, each of the year's equally likely.
     *
     * @throws Refusal PACK_NUMBERS_GONE when the year has none left
     */
    public String draw(int year, RandomGenerator random) throws Refusal {
        List<String> left = IntStream.range(0, NUMBERS).mapToObj(n -> "SO%d-%04d".formatted(year, n))
                .filter(number -> !taken.contains(number)).toList();
        if (left.isEmpty()) {
            throw new Refusal(Problem.PACK_NUMBERS_GONE, Integer.toString(year));
        }
        return left.get(random.nextInt(left.size()));
    }
}
