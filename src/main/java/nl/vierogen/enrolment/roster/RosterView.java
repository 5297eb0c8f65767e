package nl.vierogen.enrolment.roster;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import nl.vierogen.enrolment.OfferedRoster;
import nl.vierogen.enrolment.part.CheckCode;
import nl.vierogen.enrolment.part.StepCard;
import nl.vierogen.enrolment.part.Words;
import nl.vierogen.texts.Texts;
import org.kordamp.ikonli.feather.Feather;

/** Asks for a roster; then shows what it says of itself and asks whether it may hold. */
public final class RosterView extends StackPane {
    private final RosterViewModel model;
    private final Texts texts;
    private final Optional<Runnable> enrolmentAgain;
    private Node focus = this;

    /** @param enrolmentAgain back to the enrolment, while the Bureau has not answered it */
    public RosterView(RosterViewModel model, Optional<Runnable> enrolmentAgain, Texts texts) {
        this.model = model;
        this.texts = texts;
        this.enrolmentAgain = enrolmentAgain;
        model.offeredProperty().subscribe(this::show);
    }

    /** Where the focus goes first. */
    public Node focus() {
        return focus;
    }

    private void show(Optional<OfferedRoster> offered) {
        getChildren().setAll(offered.map(roster -> roster.isFirst() ? first(roster) : later(roster))
                .orElseGet(this::waiting));
        // a card that has just come has its skin only after a pass
        getChildren().getFirst().applyCss();
        focus.requestFocus();
    }

    private StepCard waiting() {
        var working = model.asking().workingProperty();
        Button choose = Words.accent(Words.button("roster-choose", texts.get("enrolment.roster.choose"),
                Feather.DOWNLOAD, working, model::choose));
        focus = choose;
        List<Button> buttons = new ArrayList<>(List.of(choose));
        enrolmentAgain.ifPresent(again -> buttons.add(Words.button("roster-enrolment",
                texts.get("enrolment.roster.enrolment"), Feather.CORNER_UP_LEFT, working, again)));
        return new StepCard("roster", model.isFirst() ? texts.get("enrolment.step", 5) : "",
                texts.get(model.isFirst() ? "enrolment.roster.waiting" : "enrolment.roster.title"), model.known(),
                List.of(Words.soft(texts.get("enrolment.roster.drop"))), model.asking(), model.meanwhile(), buttons);
    }

    private StepCard first(OfferedRoster roster) {
        List<Node> content = new ArrayList<>();
        content.add(facts(roster));
        List<String> codes = model.bureauCodes(roster);
        for (int n = 0; n < codes.size(); n++) {
            content.add(new CheckCode("roster-code-" + n, codes.get(n), texts.get("enrolment.roster.code")));
        }
        Label warning = Words.sentence(texts.get("enrolment.roster.compare"));
        warning.setId("roster-compare");
        content.add(warning);
        Button refuse = refuse("enrolment.roster.differs");
        // the careful answer is the one that Enter gives
        focus = refuse;
        return new StepCard("roster-offer", texts.get("enrolment.step", 5),
                texts.get("enrolment.roster.first.title"), texts.get("enrolment.roster.first.text"), content,
                model.asking(), model.meanwhile(), List.of(accept("enrolment.roster.same"), refuse));
    }

    private StepCard later(OfferedRoster roster) {
        Button accept = accept("enrolment.roster.accept");
        focus = accept;
        return new StepCard("roster-offer", "", texts.get("enrolment.roster.later.title"),
                texts.get("enrolment.roster.later.text"), List.of(facts(roster)), model.asking(), model.meanwhile(),
                List.of(accept, refuse("ui.cancel")));
    }

    private Label facts(OfferedRoster roster) {
        Label facts = Words.sentence(model.facts(roster));
        facts.setId("roster-facts");
        facts.getStyleClass().add("vg-strong");
        return facts;
    }

    private Button accept(String key) {
        return Words.accent(Words.button("roster-accept", texts.get(key), Feather.CHECK,
                model.asking().workingProperty(), model::accept));
    }

    private Button refuse(String key) {
        return Words.button("roster-refuse", texts.get(key), Feather.X, model.asking().workingProperty(),
                model::refuse);
    }
}
