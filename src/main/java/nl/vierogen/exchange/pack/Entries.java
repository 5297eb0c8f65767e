package nl.vierogen.exchange.pack;

import java.util.LinkedHashSet;
import java.util.Set;
import nl.vierogen.logbook.LogbookImage;
import nl.vierogen.logbook.Sha256;

/** Names of the entries of a package. */
final class Entries {
    static final String STATEMENT = "statement.jws";
    static final String FORM = "form.json";
    /** Statement, form and images, of a retake two a slot. */
    static final int MOST = 2 * StatementBounds.MOST_IMAGES + 2;

    private Entries() {
    }

    /** An image lies under its digest; the same image in two slots lies there once. */
    static String image(Sha256 sha256) {
        return "img/" + sha256 + ".jpg";
    }

    /** All entries of a package with this statement, in their order. */
    static Set<String> all(PackageStatement statement) {
        Set<String> names = new LinkedHashSet<>();
        names.add(STATEMENT);
        names.add(FORM);
        for (LogbookImage image : statement.assessed()) {
            names.add(image(image.sha256()));
        }
        for (LogbookImage image : statement.old()) {
            names.add(image(image.sha256()));
        }
        return names;
    }
}
