package nl.vierogen.viewer.aid;

import java.util.List;
import java.util.Optional;
import nl.vierogen.viewer.aid.figure.Aid;
import nl.vierogen.viewer.aid.figure.Figures;
import nl.vierogen.viewer.aid.figure.Handle;
import nl.vierogen.viewer.aid.figure.Reading;
import nl.vierogen.viewer.aid.figure.Tool;

/**
 * What is drawn over the image shown.
 *
 * @param aid the aid that is on
 * @param figures what is drawn, empty while no image is shown
 * @param held which handle is held, counted from 0; the whole figure when below 0
 */
public record AidState(Optional<Aid> aid, Optional<Figures> figures, int held) {
    static final int WHOLE = -1;
    static final AidState OFF = new AidState(Optional.empty(), Optional.empty(), WHOLE);

    /** The handles of the aid that is on. */
    public List<Handle> handles() {
        return aid.flatMap(on -> figures.map(drawn -> Tool.of(on).handles(drawn))).orElse(List.of());
    }

    /** The handle that is held. */
    public Optional<Handle> handle() {
        List<Handle> handles = handles();
        return held >= 0 && held < handles.size() ? Optional.of(handles.get(held)) : Optional.empty();
    }

    AidState with(Figures now) {
        return new AidState(aid, Optional.of(now), held);
    }

    AidState holding(int index) {
        return new AidState(aid, figures, index);
    }

    /** What can be read off it. */
    Optional<Reading> reading() {
        return aid.flatMap(on -> figures.flatMap(drawn -> Reading.of(on, drawn)));
    }
}
