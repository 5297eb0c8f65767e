package nl.vierogen.exchange.form;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The forms the program ships: Vierogen's rendering of the public procedure, in every version ever shipped. */
public final class BuiltInForms {
    private static final List<String> RESOURCES = List.of("biometrie-1", "termijn-1");
    private static final List<FormFile> FORMS = RESOURCES.stream()
            .map(name -> Shipped.read("forms/" + name + ".json", FormFile::read)).toList();

    private BuiltInForms() {
    }

    /** All of them. */
    public static List<FormFile> all() {
        return FORMS;
    }

    /** The newest version of the form with the id, such as {@code biometrie} or {@code termijn}. */
    public static Optional<FormFile> newest(String id) {
        return FORMS.stream().filter(file -> file.form().id().equals(id))
                .max(Comparator.comparing(file -> file.form().version()));
    }
}
