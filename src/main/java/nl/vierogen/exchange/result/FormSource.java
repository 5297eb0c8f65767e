package nl.vierogen.exchange.result;

import java.util.Collection;
import java.util.Optional;
import nl.vierogen.exchange.form.BuiltInForms;
import nl.vierogen.exchange.form.FormFile;
import nl.vierogen.exchange.form.FormReference;
import nl.vierogen.scoring.ScoreForm;

/** Where a verifier finds the form a result was scored on: by id, version and digest, never by name alone. */
@FunctionalInterface
public interface FormSource {
    /** The form, empty when this source does not have exactly that one. */
    Optional<ScoreForm> form(FormReference reference);

    /** The forms the program ships. */
    static FormSource builtIn() {
        return of(BuiltInForms.all());
    }

    /** These forms. */
    static FormSource of(Collection<FormFile> files) {
        return reference -> files.stream().filter(file -> file.reference().equals(reference)).findFirst()
                .map(FormFile::form);
    }

    /** This source, then another. */
    default FormSource or(FormSource other) {
        return reference -> form(reference).or(() -> other.form(reference));
    }
}
