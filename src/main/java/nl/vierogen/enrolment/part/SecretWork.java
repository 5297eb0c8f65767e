package nl.vierogen.enrolment.part;

import java.util.Arrays;
import java.util.List;
import nl.vierogen.problem.Refusal;
import nl.vierogen.ui.Tasks;

/** Work with passphrases, whose characters are wiped when it is over: done, refused, failed, or never begun. */
final class SecretWork<T> implements Tasks.Work<T> {
    private final Tasks.Work<T> work;
    private final List<char[]> secrets;
    private boolean over;

    SecretWork(Tasks.Work<T> work, List<char[]> secrets) {
        this.work = work;
        this.secrets = secrets;
    }

    @Override
    public synchronized T run() throws Refusal {
        if (over) {
            // keys locked under wiped characters would be lost
            throw new IllegalStateException("the passphrase is gone");
        }
        try {
            return work.run();
        } finally {
            wipe();
        }
    }

    @Override
    public synchronized void dropped() {
        wipe();
    }

    private void wipe() {
        over = true;
        secrets.forEach(secret -> Arrays.fill(secret, ' '));
    }
}
