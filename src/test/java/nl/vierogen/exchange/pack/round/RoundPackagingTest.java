package nl.vierogen.exchange.pack.round;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.vierogen.exchange.jpeg.Exif;
import nl.vierogen.exchange.jpeg.Jpegs;
import nl.vierogen.exchange.jpeg.Surgery;
import nl.vierogen.exchange.pack.LogbookPackage;
import nl.vierogen.exchange.pack.PackageDraft;
import nl.vierogen.exchange.pack.PackageReader;
import nl.vierogen.exchange.pack.PackageStatement;
import nl.vierogen.exchange.pack.PackageWriter;
import nl.vierogen.exchange.pack.Packages;
import nl.vierogen.exchange.pack.RetakeImage;
import nl.vierogen.exchange.pack.RetakeStatement;
import nl.vierogen.exchange.pack.Rounds;
import nl.vierogen.exchange.pack.SecondOpinionStatement;
import nl.vierogen.exchange.result.payload.ResultPayload;
import nl.vierogen.logbook.Basis;
import nl.vierogen.logbook.CaseId;
import nl.vierogen.logbook.Correction;
import nl.vierogen.logbook.Examination;
import nl.vierogen.logbook.Kept;
import nl.vierogen.logbook.LogbookCase;
import nl.vierogen.logbook.LogbookImage;
import nl.vierogen.logbook.SlotId;
import nl.vierogen.problem.Refusal;
import org.junit.jupiter.api.Test;

/** What the Bureau makes of one round for the next: no image and no word more than was asked. */
class RoundPackagingTest {
    private static final LogbookPackage FIRST = Rounds.first("termijn");
    private static final NoFirst NO_FIRST = new NoFirst("LB2027-0001", false, "2026", Packages.form("termijn"),
            Rounds.POLICY);
    private static final ResultPayload RESULT = Rounds.failed(FIRST, "crl1", "crl3");

    @Test
    void aRetakeHoldsExactlyTheMarkedSlotsAndWhatWasAskedOfThem() throws Refusal {
        HandedIn handedIn = Rounds.handedIn(FIRST, "crl1", "crl3");
        PackageDraft draft = RetakePackaging.draft(FIRST, RESULT, handedIn, Rounds.order());
        RetakeStatement statement = (RetakeStatement) draft.statement();

        assertThat(statement.images()).extracting(image -> image.slot() + " " + image.role() + " "
                + image.examination()).containsExactly("crl1 NEW e2", "crl1 OLD e1", "crl3 NEW e2", "crl3 OLD e1");
        assertThat(statement.corrections()).containsOnlyKeys(new SlotId("crl1"), new SlotId("crl3"))
                .containsEntry(new SlotId("crl3"), new Correction(List.of("plane", "canary-reason"),
                        "Kanarie-toelichting crl3", "Kanarie-opmerking crl3"));
        assertThat(statement.kept()).extracting(Kept::slot).extracting(SlotId::value)
                .containsExactly("uterus", "crl2", "crl4");
        assertThat(statement.cases()).extracting(LogbookCase::id).extracting(CaseId::value)
                .containsExactly("crl1", "crl3");
        assertThat(statement.firstAssessedOn()).as("the day in the Netherlands").contains(Rounds.ASSESSED_ON);
        assertThat(draft.oldImages()).containsOnlyKeys(new SlotId("crl1"), new SlotId("crl3"))
                .containsEntry(new SlotId("crl1"), FIRST.images().get(new SlotId("crl1")));
        assertThat(draft.images()).isEqualTo(handedIn.jpegs());
    }

    @Test
    void eachRoundInheritsProcedureFormAndPolicy() throws Refusal {
        LogbookPackage retake = retake("crl1", "crl3");
        LogbookPackage opinion = written(SecondOpinionPackaging.draft(retake, Rounds.NEW_NUMBER, Rounds.order()));

        for (PackageStatement statement : List.of(retake.statement(), opinion.statement())) {
            assertThat(statement.policy()).isEqualTo(Rounds.POLICY);
            assertThat(statement.form()).isEqualTo(FIRST.statement().form());
            assertThat(statement.procedureVersion()).isEqualTo(FIRST.statement().procedureVersion());
            assertThat(statement.replaces()).isEmpty();
        }
        assertThat(retake.statement().number()).isEqualTo(FIRST.statement().number());
    }

    @Test
    void aSecondOpinionIsTheRetakeUnderOtherNames() throws Refusal {
        LogbookPackage retake = retake("crl1", "crl3");
        PackageDraft draft = SecondOpinionPackaging.draft(retake, Rounds.NEW_NUMBER, Rounds.order());
        SecondOpinionStatement statement = (SecondOpinionStatement) draft.statement();

        assertThat(statement.number()).isEqualTo(Rounds.NEW_NUMBER);
        assertThat(statement.packageId()).isNotEqualTo(retake.statement().packageId());
        assertThat(statement.assignmentId()).isNotEqualTo(retake.statement().assignmentId());
        assertThat(statement.images()).extracting(LogbookImage::sha256)
                .isEqualTo(retake.logbook().images().stream().map(LogbookImage::sha256).toList());
        assertThat(statement.cases()).allSatisfy(one -> assertThat(one.examinations()).singleElement()
                .isEqualTo(Rounds.examination("e1", true)));
        assertThat(draft.oldImages()).isEmpty();
    }

    @Test
    void otherThanTheMarkedSlotsAreRefusedByName() {
        assertThat(refusal(Rounds.handedIn(FIRST, "crl1", "crl2", "crl3")))
                .hasToString("PACK_SLOT_NOT_MARKED [crl2]");
        assertThat(refusal(Rounds.handedIn(FIRST, "crl1"))).hasToString("PACK_SLOT_NOT_REMADE [crl3]");
    }

    @Test
    void eachCaseWithNewImagesHasOneNewExamination() {
        HandedIn sound = Rounds.handedIn(FIRST, "crl1", "crl3");
        Map<CaseId, Examination> fewer = new LinkedHashMap<>(sound.examinations());
        fewer.remove(new CaseId("crl3"));
        Map<CaseId, Examination> more = new LinkedHashMap<>(sound.examinations());
        more.put(new CaseId("crl4"), Rounds.examination("e2", true));
        Map<CaseId, Examination> same = new LinkedHashMap<>(sound.examinations());
        same.put(new CaseId("crl1"), Rounds.examination("e1", true));

        assertThat(refusal(HandedIn.on(Rounds.SUBMITTED_ON, fewer, sound.jpegs())))
                .hasToString("PACK_EXAMINATION_MISSING [crl3]");
        assertThat(refusal(HandedIn.on(Rounds.SUBMITTED_ON, more, sound.jpegs())))
                .hasToString("PACK_EXAMINATION_SURPLUS [crl4]");
        assertThat(refusal(HandedIn.on(Rounds.SUBMITTED_ON, same, sound.jpegs())))
                .hasToString("PACK_EXAMINATION_ID [crl1]");
    }

    @Test
    void aNewImageThatWasNotStrippedIsRefused() {
        HandedIn sound = Rounds.handedIn(FIRST, "crl1", "crl3");
        Map<SlotId, byte[]> jpegs = new LinkedHashMap<>(sound.jpegs());
        jpegs.put(new SlotId("crl3"), Surgery.afterStart(Jpegs.sized(64, 48, 0.7f, 9),
                Exif.segment("GIMP", 1, "2026:10:14 20:00:01", "2026:10:12 09:30:00")));

        assertThat(refusal(HandedIn.on(Rounds.SUBMITTED_ON, sound.examinations(), jpegs)))
                .hasToString("JPEG_PERSONAL_DATA [crl3, Exif]");
    }

    @Test
    void aRoundFollowsOnlyTheRoundBeforeIt() throws Refusal {
        LogbookPackage retake = retake("crl1", "crl3");
        ResultPayload other = Rounds.failed(Rounds.first("biometrie"), "case1-hc");

        assertThat(catchThrowableOfType(Refusal.class,
                () -> RetakePackaging.draft(retake, RESULT, Rounds.handedIn(FIRST, "crl1"), Rounds.order())))
                .hasToString("PACK_ROUND_DIFFERS [RETAKE]");
        assertThat(catchThrowableOfType(Refusal.class,
                () -> RetakePackaging.draft(FIRST, other, Rounds.handedIn(FIRST, "crl1"), Rounds.order())))
                .hasToString("RESULT_PACKAGE_DIFFERS [packageIdentity]");
        assertThat(catchThrowableOfType(Refusal.class, () -> RetakePackaging.draft(FIRST, Rounds.failed(FIRST),
                Rounds.handedIn(FIRST, "crl1"), Rounds.order()))).hasToString("PACK_NOTHING_MARKED");
        assertThat(catchThrowableOfType(Refusal.class,
                () -> SecondOpinionPackaging.draft(FIRST, Rounds.NEW_NUMBER, Rounds.order())))
                .hasToString("PACK_ROUND_DIFFERS [FIRST]");
        assertThat(catchThrowableOfType(Refusal.class,
                () -> SecondOpinionPackaging.draft(retake, retake.logbook().number(), Rounds.order())))
                .hasToString("PACK_NUMBER_KNOWN [LB2026-0412]");
    }

    @Test
    void aRetakeWithoutAFirstRoundIsWholeAndHasNothingFromBefore() throws Refusal {
        HandedIn handedIn = Rounds.handedIn(FIRST, Rounds.all("termijn"));
        LogbookPackage opened = written(NoFirstPackaging.draft(NO_FIRST, handedIn, Rounds.order()));
        RetakeStatement statement = (RetakeStatement) opened.statement();

        assertThat(statement.basis()).isEqualTo(Basis.NO_FIRST);
        assertThat(statement.firstAssessedOn()).isEmpty();
        assertThat(statement.corrections()).isEmpty();
        assertThat(statement.kept()).isEmpty();
        assertThat(statement.policy()).isEqualTo(Rounds.POLICY);
        assertThat(statement.checkedByBureau()).containsExactly("b", "d");
        assertThat(statement.findings()).hasSize(1);
        assertThat(opened.images()).hasSize(5)
                .allSatisfy((slot, jpeg) -> assertThat(jpeg).isEqualTo(handedIn.jpegs().get(slot)));
        assertThat(opened.oldImages()).isEmpty();
        assertThat(opened.counting().isWhole()).isTrue();
    }

    @Test
    void aRetakeWithoutAFirstRoundNeedsEverySlotAndEveryCase() {
        HandedIn whole = Rounds.handedIn(FIRST, Rounds.all("termijn"));
        Map<CaseId, Examination> fewer = new LinkedHashMap<>(whole.examinations());
        fewer.remove(new CaseId("crl3"));
        Map<CaseId, Examination> more = new LinkedHashMap<>(whole.examinations());
        more.put(new CaseId("case4"), Rounds.examination("e2", false));
        Map<SlotId, byte[]> foreign = new LinkedHashMap<>(whole.jpegs());
        foreign.put(new SlotId("case1-hc"), Jpegs.small(0));

        assertThat(withoutFirst(Rounds.handedIn(FIRST, "uterus", "crl1", "crl2", "crl4")))
                .hasToString("PACK_SLOT_MISSING [crl3]");
        assertThat(withoutFirst(HandedIn.on(Rounds.SUBMITTED_ON, whole.examinations(), foreign)))
                .hasToString("PACK_SLOT_UNKNOWN [case1-hc]");
        assertThat(withoutFirst(HandedIn.on(Rounds.SUBMITTED_ON, fewer, whole.jpegs())))
                .hasToString("PACK_EXAMINATION_MISSING [crl3]");
        assertThat(withoutFirst(HandedIn.on(Rounds.SUBMITTED_ON, more, whole.jpegs())))
                .hasToString("PACK_EXAMINATION_SURPLUS [case4]");
    }

    @Test
    void theRolesAreThoseOfTheImages() throws Refusal {
        LogbookPackage retake = retake("crl1", "crl3");

        assertThat(((RetakeStatement) retake.statement()).images())
                .filteredOn(image -> image.role() == RetakeImage.Role.OLD).extracting(RetakeImage::image)
                .allSatisfy(image -> assertThat(FIRST.logbook().images()).contains(image));
    }

    private static LogbookPackage retake(String... slots) throws Refusal {
        return written(RetakePackaging.draft(FIRST, RESULT, Rounds.handedIn(FIRST, slots), Rounds.order()));
    }

    private static LogbookPackage written(PackageDraft draft) throws Refusal {
        byte[] file = PackageWriter.write(draft, Packages.BUREAU,
                List.of(Packages.ASSESSOR.publicIdentity(), Packages.BUREAU.publicIdentity()));
        return PackageReader.open(file, Packages.ASSESSOR, Packages.ROSTER);
    }

    private static Refusal withoutFirst(HandedIn handedIn) {
        return catchThrowableOfType(Refusal.class,
                () -> NoFirstPackaging.draft(NO_FIRST, handedIn, Rounds.order()));
    }

    private static Refusal refusal(HandedIn handedIn) {
        Refusal refusal = catchThrowableOfType(Refusal.class,
                () -> RetakePackaging.draft(FIRST, RESULT, handedIn, Rounds.order()));
        assertThat(refusal).isNotNull();
        return refusal;
    }
}
