package nl.vierogen.letter.privacy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Looks in a text for what could tell who wrote it or whom it is about, before it is sealed. It points out; what to do
 * about it is the writer's to decide.
 */
public final class FreeTextCheck {
    private static final int SHORTEST_NAME = 3;
    private static final Pattern EMAIL = Pattern.compile("[\\p{L}0-9._%+'-]+@[\\p{L}0-9-]+(\\.[\\p{L}0-9-]+)+");
    /** Ten digits from 0, or nine after +31 or 0031, grouped as people group them; no date with a time after it. */
    private static final Pattern PHONE = Pattern
            .compile("(?<![0-9.,+])(?![0-9]{2}[-/][0-9]{2}[-/](?:19|20)[0-9]{2}(?![0-9]))"
                    + "(?:(?:\\+|00)31[ -]?(?:\\(0\\)[ -]?)?|\\(?0)[1-9](?:\\)?[ -]{0,3}[0-9]){8}(?![0-9]|[.,:][0-9])");
    /** As the Bureau writes codes of persons, and numbers of logbooks. */
    private static final Pattern CODE = Pattern.compile(
            "(?<![\\p{L}0-9])(?:B[OU]-[0-9]{2,6}|LB[0-9]{4}-[0-9]{2,6})(?![0-9])",
            Pattern.CASE_INSENSITIVE);
    /** Parts of names that are words of their own. */
    private static final Set<String> PARTICLES = Set.of("van", "der", "den", "des", "het", "ten", "ter", "los", "bij",
            "aan", "onder", "uit", "over", "voor");
    /** Accounts that belong to a machine, and so tell of no one. */
    private static final Set<String> NOBODY = Set.of("root", "user", "admin", "administrator", "gebruiker", "beheerder",
            "gast", "guest", "owner", "eigenaar", "default", "public", "test");

    private final KnownWords known;
    private final List<Pattern> names;
    private final List<Pattern> userNames;
    private final List<Pattern> codes;

    private FreeTextCheck(KnownWords known) {
        this.known = known;
        this.names = Stream.of(Folded.of(known.name()).text().split("[^\\p{L}0-9]+"))
                .filter(part -> part.length() >= SHORTEST_NAME && !PARTICLES.contains(part))
                .map(FreeTextCheck::word).toList();
        this.userNames = Stream.of(Folded.of(known.userName().strip()).text())
                .filter(name -> name.length() >= SHORTEST_NAME && !NOBODY.contains(name))
                .map(FreeTextCheck::word).toList();
        this.codes = known.codes().stream().map(code -> Folded.of(code.strip()).text())
                .filter(code -> code.length() >= SHORTEST_NAME).map(FreeTextCheck::word).toList();
    }

    /** A check for these words. */
    public static FreeTextCheck of(KnownWords known) {
        return new FreeTextCheck(known);
    }

    /** The places found, in order; of places that overlap the one that tells most. */
    public List<Place> find(String text) {
        List<Place> found = new ArrayList<>();
        add(found, EMAIL, text, Place.Kind.EMAIL);
        Matcher written = CODE.matcher(text);
        while (written.find()) {
            add(found, written.start(), written.end(), text, Place.Kind.CODE);
        }
        Folded folded = Folded.of(text);
        codes.forEach(code -> add(found, code, folded, text, Place.Kind.CODE));
        names.forEach(name -> add(found, name, folded, text, Place.Kind.NAME));
        userNames.forEach(name -> add(found, name, folded, text, Place.Kind.USER_NAME));
        add(found, PHONE, text, Place.Kind.PHONE);
        found.sort(Comparator.comparingInt(Place::start));
        return List.copyOf(found);
    }

    private void add(List<Place> found, Pattern pattern, String text, Place.Kind kind) {
        Matcher matcher = pattern.matcher(text);
        while (matcher.find()) {
            add(found, matcher.start(), matcher.end(), text, kind);
        }
    }

    private void add(List<Place> found, Pattern pattern, Folded folded, String text, Place.Kind kind) {
        Matcher matcher = pattern.matcher(folded.text());
        while (matcher.find()) {
            add(found, folded.origin(matcher.start()), folded.origin(matcher.end()), text, kind);
        }
    }

    private void add(List<Place> found, int start, int end, String text, Place.Kind kind) {
        Place place = new Place(start, end, kind);
        boolean own = known.ownLogbook().filter(text.substring(start, end)::equalsIgnoreCase).isPresent();
        if (!own && found.stream().noneMatch(place::overlaps)) {
            found.add(place);
        }
    }

    private static Pattern word(String text) {
        return Pattern.compile("(?<![\\p{L}0-9])" + Pattern.quote(text.toLowerCase(Locale.ROOT)) + "(?![\\p{L}0-9])");
    }
}
