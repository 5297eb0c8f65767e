package nl.vierogen.ledger.export;

import java.util.List;
import java.util.Optional;
import nl.vierogen.conditions.Finding;
import nl.vierogen.exchange.result.payload.CoReview;
import nl.vierogen.exchange.result.payload.Mark;
import nl.vierogen.exchange.result.payload.ResultPayload;
import nl.vierogen.exchange.result.payload.SecondReading;
import nl.vierogen.trust.statement.Member;

/** A row a result. The names of the columns do not change once released; new ones come behind. */
final class ResultRows {
    static final String HEAD = Csv.head("sha256", "ontvangen_op", "laatste", "uitslag_id", "revisie", "opdracht",
            "pakket", "soort", "logboek", "ronde", "basis", "formulier", "formulier_versie", "procedure_versie",
            "oefening", "uitkomst", "totaal", "maximum", "norm", "percentage", "structurele_fouten", "bevestigd",
            "verworpen", "herkansen", "ondertekend_door", "meekijken", "meegekeken", "overeenstemming", "kappa",
            "kappa_n", "geopend_op", "volledig_op", "ondertekend_op", "klok_verdacht", "programma_versie", "opmerking",
            "adviezen");

    private ResultRows() {
    }

    static String of(Exported exported) {
        ResultPayload payload = exported.payload();
        Csv row = new Csv().text(exported.result().sha256().hex()).moment(exported.receivedAt())
                .flag(exported.latest()).text(payload.resultId().value()).number(payload.revision())
                .text(payload.assignmentId()).text(payload.packageIdentity().hex()).code(Optional.of(payload.kind()))
                .text(payload.number()).code(Optional.of(payload.round())).code(payload.basis())
                .text(payload.form().id()).number(payload.form().version()).text(payload.procedureVersion())
                .flag(payload.practice()).code(Optional.of(payload.outcome())).number(payload.total())
                .number(payload.maximum()).number(payload.passMark()).number(payload.percentage())
                .codes(payload.structuralErrors().stream().map(error -> error.structure()).toList())
                .codes(conditions(payload, Finding.Decision.CONFIRMED))
                .codes(conditions(payload, Finding.Decision.DISMISSED))
                .codes(payload.retakeMarks().stream().map(Mark::slot).toList())
                .codes(exported.result().signers().stream().map(Member::person).toList())
                .code(payload.coReview().map(CoReview::mode))
                .code(payload.coReview().flatMap(CoReview::reader).map(CoReview.Asked::ended));
        agreement(row, payload.reading());
        return row.moment(payload.times().openedAt()).moment(payload.times().completedAt())
                .moment(Optional.of(payload.times().sealedAt())).flag(payload.times().clockSuspect())
                .text(payload.programVersion()).text(payload.overallFeedback()).texts(payload.advice()).end()
                .toString();
    }

    private static void agreement(Csv row, Optional<SecondReading> reading) {
        if (reading.isEmpty()) {
            row.empty().empty().empty();
            return;
        }
        row.number(reading.get().exactAgreement());
        reading.get().weightedKappa().ifPresentOrElse(row::number, row::empty);
        row.number(reading.get().n());
    }

    private static List<String> conditions(ResultPayload payload, Finding.Decision decision) {
        return payload.findings().stream().filter(finding -> finding.decision() == decision).map(Finding::condition)
                .distinct().sorted().toList();
    }
}
