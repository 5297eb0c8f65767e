package nl.vierogen.ledger.export;

import java.util.Optional;
import java.util.OptionalInt;
import nl.vierogen.exchange.result.payload.ResultPayload;
import nl.vierogen.exchange.result.payload.SecondReading;
import nl.vierogen.logbook.SlotId;
import nl.vierogen.scoring.Criterion;
import nl.vierogen.scoring.FormSlot;
import nl.vierogen.scoring.ScoreSheet;

/** A row for each criterion of each image that counts, in the order of the form. Columns stay, as in {@link ResultRows}. */
final class PointRows {
    static final String HEAD = Csv.head("sha256", "laatste", "uitslag_id", "revisie", "logboek", "ronde", "formulier",
            "formulier_versie", "uitkomst", "plaats", "structuur", "criterium", "punten", "maximum", "gewicht",
            "punten_eerste", "punten_collega");

    private PointRows() {
    }

    static String of(Exported exported) {
        Csv rows = new Csv();
        for (SlotId slot : exported.payload().counted()) {
            FormSlot place = exported.form().slot(slot).orElseThrow(); // the verifier held the slots against the form
            for (Criterion criterion : exported.form().criteria(slot)) {
                row(rows, exported, place, criterion);
            }
        }
        return rows.toString();
    }

    private static void row(Csv rows, Exported exported, FormSlot slot, Criterion criterion) {
        ResultPayload payload = exported.payload();
        rows.text(exported.result().sha256().hex()).flag(exported.latest()).text(payload.resultId().value())
                .number(payload.revision()).text(payload.number()).code(Optional.of(payload.round()))
                .text(payload.form().id()).number(payload.form().version()).code(Optional.of(payload.outcome()))
                .code(Optional.of(slot.id())).code(Optional.of(slot.structure())).code(Optional.of(criterion.id()));
        points(rows, Optional.of(payload.points()), slot, criterion);
        rows.number(Criterion.HIGHEST).number(criterion.weight());
        points(rows, payload.reading().map(SecondReading::assessor), slot, criterion);
        points(rows, payload.reading().map(SecondReading::colleague), slot, criterion);
        rows.end();
    }

    private static void points(Csv rows, Optional<ScoreSheet> sheet, FormSlot slot, Criterion criterion) {
        OptionalInt points = sheet.map(known -> known.points(slot.id(), criterion.id())).orElse(OptionalInt.empty());
        if (points.isPresent()) {
            rows.number(points.getAsInt());
        } else {
            rows.empty();
        }
    }
}
