package nl.vierogen.bureau.pack;

import nl.vierogen.bureau.line.SharedOptions;
import nl.vierogen.logbook.Policy;
import nl.vierogen.logbook.ReviewMode;
import picocli.CommandLine.Option;

/** How the Bureau wants a logbook assessed; each left out is as usual. */
final class PolicyOptions {
    @Option(names = "--review", paramLabel = "MODE", descriptionKey = "bureau.option.review")
    private ReviewMode review = Policy.USUAL.review();

    @Option(names = "--hide-total", descriptionKey = "bureau.option.hideTotal")
    private boolean hideTotal;

    @Option(names = "--second-reading-sample", descriptionKey = "bureau.option.sample")
    private boolean sample;

    @Option(names = "--signers", paramLabel = "N", descriptionKey = "bureau.option.signers")
    private int signers = Policy.USUAL.minimumSigners();

    Policy policy(SharedOptions shared) {
        try {
            return new Policy(review, hideTotal, sample, signers);
        } catch (IllegalArgumentException e) {
            throw shared.wrongUse("bureau.wrong.signers");
        }
    }
}
