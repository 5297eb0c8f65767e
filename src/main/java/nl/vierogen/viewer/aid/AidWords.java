package nl.vierogen.viewer.aid;

import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.vierogen.geometry.EllipseFit;
import nl.vierogen.geometry.Shares;
import nl.vierogen.texts.Texts;
import nl.vierogen.viewer.aid.figure.Aid;
import nl.vierogen.viewer.aid.figure.Figures;
import nl.vierogen.viewer.aid.figure.Reading;

/** What the aids say, beside the figure and in a comment. Shares and degrees only: a JPEG has no scale. */
final class AidWords {
    private static final int PERCENT = 100;

    private final Texts texts;

    AidWords(Texts texts) {
        this.texts = texts;
    }

    String title(Aid aid) {
        return texts.get(switch (aid) {
            case BOX -> "aid.box";
            case LINE -> "aid.line";
            case ELLIPSE -> "aid.ellipse";
        });
    }

    /** The lines beside the figure. */
    List<String> lines(AidState state) {
        List<String> lines = new ArrayList<>();
        state.aid().ifPresent(aid -> state.figures().ifPresent(figures -> {
            Optional<Reading> reading = state.reading();
            if (reading.isEmpty()) {
                lines.add(missing(aid, figures));
            }
            reading.ifPresent(read -> lines.addAll(lines(read)));
            if (aid == Aid.BOX) {
                lines.add(texts.get(switch (figures.sector().how()) {
                    case SOUGHT -> "aid.sector.sought";
                    case FOUND -> "aid.sector.found";
                    case NOT_FOUND -> "aid.sector.not-found";
                    case BY_HAND -> "aid.sector.by-hand";
                }));
            }
        }));
        return lines;
    }

    /** The sentence for a comment. */
    String sentence(Reading reading) {
        return switch (reading) {
            case Reading.Box(Shares image, Optional<Shares> sector) -> texts.get(
                    sector.isPresent() ? "aid.said.sector" : "aid.said.image", shares(sector.orElse(image)));
            case Reading.Line(double degrees) -> texts.get("aid.said.line", number(degrees, 1));
            case Reading.Oval(double ratio, Optional<Reading.Symmetry> symmetry) -> texts.get("aid.said.ellipse",
                    number(ratio, 2))
                    + symmetry.map(about -> " " + texts.get(
                            about.stands() ? "aid.said.symmetry.stands" : "aid.said.symmetry", symmetry(about)))
                            .orElse("");
        };
    }

    private List<String> lines(Reading reading) {
        return switch (reading) {
            case Reading.Box(Shares image, Optional<Shares> sector) -> {
                List<String> lines = new ArrayList<>();
                sector.ifPresent(shares -> lines.add(texts.get("aid.box.sector", shares(shares))));
                lines.add(texts.get("aid.box.image", shares(image)));
                yield lines;
            }
            case Reading.Line(double degrees) ->
                List.of(texts.get("aid.line.angle", number(degrees, 1)), texts.get("aid.line.means"));
            case Reading.Oval(double ratio, Optional<Reading.Symmetry> symmetry) -> {
                List<String> lines = new ArrayList<>(List.of(texts.get("aid.ellipse.ratio", number(ratio, 2))));
                symmetry.ifPresentOrElse(about -> {
                    lines.add(texts.get(about.stands() ? "aid.ellipse.sides.stands" : "aid.ellipse.sides",
                            symmetry(about)));
                    lines.add(texts.get("aid.ellipse.folded", symmetry(about)));
                }, () -> lines.add(texts.get("aid.ellipse.midline")));
                yield lines;
            }
        };
    }

    private String missing(Aid aid, Figures figures) {
        return switch (aid) {
            case BOX -> texts.get("aid.box.begin");
            case LINE -> texts.get("aid.line.begin");
            case ELLIPSE -> figures.calipers().size() < EllipseFit.FEWEST
                    ? texts.get("aid.ellipse.begin", figures.calipers().size())
                    : texts.get("aid.ellipse.none");
        };
    }

    private Object[] shares(Shares shares) {
        return new Object[]{percent(shares.width()), percent(shares.height()), percent(shares.area())};
    }

    private Object[] symmetry(Reading.Symmetry about) {
        long one = Math.round(about.one() * PERCENT);
        return new Object[]{percent(one), percent(PERCENT - one), percent(about.folded())};
    }

    private String percent(double share) {
        return percent(Math.round(share * PERCENT));
    }

    private String percent(long hundredths) {
        return texts.get("ui.percentage", hundredths);
    }

    private String number(double number, int decimals) {
        NumberFormat format = NumberFormat.getNumberInstance(texts.locale());
        format.setMinimumFractionDigits(decimals);
        format.setMaximumFractionDigits(decimals);
        return format.format(number);
    }
}
