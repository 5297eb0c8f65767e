package nl.vierogen.conditions.sign;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import nl.vierogen.conditions.picture.Likeness;
import nl.vierogen.logbook.CaseId;
import nl.vierogen.logbook.SlotId;
import nl.vierogen.scoring.LocalizedText;

/** What a sign rests on, complete enough to make a sentence of it. */
public sealed interface Evidence {
    /** Letter of the condition it speaks to (procedure 2026, 2.a to 2.n). */
    default String condition() {
        return switch (this) {
            case Future _,Undated _ -> "e";
            case SeveralExaminations _ -> "f";
            case BmiMissing _,AgeMissing _,Unchecked _ -> "g";
            case SeenElsewhere _ -> "h";
            case TooOld _,MadeBefore _,NotRemade _,TakenOnOtherDay _ -> "i";
            case InTwoSlots _ -> "j";
            case Worked _,SizesDiffer _ -> "l";
            case TooFew _,TooMany _,OutsideWindow _ -> "n";
        };
    }

    /** Whether it is never a breach by itself, because there may be an innocent reason. */
    default boolean isHint() {
        return switch (this) {
            case Undated _,TakenOnOtherDay _,Worked _,SizesDiffer _ -> true;
            default -> false;
        };
    }

    /** The images of an examination were too old when they were submitted; {@code earliest} is the first day allowed. */
    record TooOld(CaseId caseId, LocalDate examinedOn, LocalDate submittedOn, LocalDate earliest) implements Evidence {
    }

    /** Remade images were not made after the day they had to be made after. */
    record MadeBefore(CaseId caseId, LocalDate examinedOn, LocalDate madeAfter) implements Evidence {
    }

    /** The day of an examination lies after {@code latest}: its submission, or today. */
    record Future(CaseId caseId, LocalDate examinedOn, LocalDate latest) implements Evidence {
    }

    /** The day of an examination is not given, so that its age could not be checked; it may well be on the image. */
    record Undated(CaseId caseId) implements Evidence {
    }

    /** Images of a case come from {@code count} examinations, on the days as far as given, in order. */
    record SeveralExaminations(CaseId caseId, int count, List<LocalDate> days) implements Evidence {
        public SeveralExaminations {
            days = List.copyOf(days);
        }
    }

    /** The BMI of an examination is not given. */
    record BmiMissing(CaseId caseId) implements Evidence {
    }

    /** The age of an examination is not given; {@code leftOpen} are the rules that could not be checked for it. */
    record AgeMissing(CaseId caseId, List<LocalizedText> leftOpen) implements Evidence {
        public AgeMissing {
            leftOpen = List.copyOf(leftOpen);
        }
    }

    /** A rule of the composition could not be checked, for want of a route or an age of these cases. */
    record Unchecked(LocalizedText rule, List<CaseId> cases) implements Evidence {
        public Unchecked {
            cases = List.copyOf(cases);
        }
    }

    /** Too few cases count for a rule of the composition: {@code counted} at most, whatever is unknown. */
    record TooFew(LocalizedText rule, int counted, int atLeast, List<CaseData> cases) implements Evidence {
        public TooFew {
            cases = List.copyOf(cases);
        }
    }

    /** Too many cases count for a rule of the composition: {@code counted} at least, whatever is unknown. */
    record TooMany(LocalizedText rule, int counted, int atMost, List<CaseData> cases) implements Evidence {
        public TooMany {
            cases = List.copyOf(cases);
        }
    }

    /** A case lies outside the window of a rule that holds for every case by its route. */
    record OutsideWindow(LocalizedText rule, CaseData data) implements Evidence {
    }

    /** Two slots hold the same image, or almost. */
    record InTwoSlots(SlotId slot, SlotId other, Likeness likeness) implements Evidence {
    }

    /** The image was seen in another logbook on this machine. */
    record SeenElsewhere(SlotId slot, Likeness likeness) implements Evidence {
    }

    /** A remade image is an old one of the same logbook, or almost. */
    record NotRemade(SlotId slot, SlotId old, Likeness likeness) implements Evidence {
    }

    /** The metadata has another day for the picture than the logbook has for its examination. */
    record TakenOnOtherDay(SlotId slot, LocalDate takenOn, Optional<LocalDate> examinedOn) implements Evidence {
    }

    /** The metadata gave away that the file was worked on. */
    record Worked(SlotId slot, BureauHint hint) implements Evidence {
    }

    /** Images of one examination differ in size: width x height in pixels by slot. */
    record SizesDiffer(CaseId caseId, Map<SlotId, String> sizes) implements Evidence {
        public SizesDiffer {
            sizes = Collections.unmodifiableMap(new TreeMap<>(sizes));
        }
    }
}
