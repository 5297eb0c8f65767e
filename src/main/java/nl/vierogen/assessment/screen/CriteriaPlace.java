package nl.vierogen.assessment.screen;

import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import nl.vierogen.assessment.screen.form.CriteriaView;
import nl.vierogen.assessment.screen.overview.Narrow;

/** Puts the criteria under the image, or in the column where there is little room: the image must not shrink. */
final class CriteriaPlace extends Label {
    /** @param screen whose width counts, in letters as large as those of this label */
    CriteriaPlace(CriteriaView criteria, PictureArea area, FormColumn column, Region screen) {
        setVisible(false);
        setManaged(false);
        area.add(criteria);
        Narrow.watch(screen, this, AssessmentView.ROOM, narrow -> {
            if (narrow) {
                area.remove(criteria);
                column.add(criteria);
            } else {
                column.remove(criteria);
                area.add(criteria);
            }
        });
    }
}
