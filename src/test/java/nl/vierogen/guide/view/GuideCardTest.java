package nl.vierogen.guide.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.scene.text.TextFlow;
import javafx.stage.Stage;
import nl.vierogen.guide.page.Handbook;
import nl.vierogen.guide.page.Page;
import nl.vierogen.guide.page.Target;
import nl.vierogen.onscreen.SwiftRobot;
import nl.vierogen.texts.Texts;
import nl.vierogen.ui.TextSize;
import nl.vierogen.ui.Theme;
import nl.vierogen.ui.dialog.Overlay;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/** The guide in front of a screen, by keyboard alone. */
class GuideCardTest {
    private static final Texts TEXTS = Texts.in(Locale.of("nl"));

    private final SwiftRobot robot = new SwiftRobot();
    private final AtomicInteger closed = new AtomicInteger();
    private Stage stage;
    private Overlay overlay;

    @BeforeEach
    void openFromTheConditions() throws Exception {
        stage = FxToolkit.registerPrimaryStage();
        FxToolkit.setupFixture(() -> {
            StackPane conditions = new StackPane();
            conditions.setId("assessment-conditions-list");
            overlay = new Overlay(conditions);
            Scene scene = new Scene(overlay);
            Theme.DARK.apply(scene, TextSize.NORMAL);
            stage.setScene(scene);
            stage.setX(0);
            stage.setY(0);
            stage.setWidth(1366);
            stage.setHeight(768);
            stage.show();
            overlay.onClosed(closed::incrementAndGet);
            GuideCard card = GuideCard.open(conditions, TEXTS, overlay::close);
            overlay.show(card, card.focus());
        });
    }

    @AfterEach
    void close() throws Exception {
        FxToolkit.cleanupStages();
    }

    @Test
    void itOpensAtThePageAboutTheScreen() {
        assertThat(page()).isEqualTo("Pagina van de handleiding: Formele voorwaarden");
    }

    @Test
    void thePageScrollsByKeys() {
        press(KeyCode.PAGE_DOWN);
        double down = ask(() -> ((ScrollPane) node("guide-page")).getVvalue());
        assertThat(down).isPositive();
        press(KeyCode.HOME);
        assertThat((double) ask(() -> ((ScrollPane) node("guide-page")).getVvalue())).isZero();
        press(KeyCode.END);
        assertThat((double) ask(() -> ((ScrollPane) node("guide-page")).getVvalue())).isEqualTo(1);
    }

    @Test
    void theArrowsInTheContentsShowPages() {
        press(KeyCode.F6);
        press(KeyCode.HOME);
        assertThat(page()).endsWith(": Handleiding");
        press(KeyCode.END);
        assertThat(page()).endsWith(": Uitslagen bevragen met PostgreSQL of DuckDB");
    }

    @Test
    void whatIsSoughtIsFoundAndShown() {
        press(KeyCode.CONTROL, KeyCode.F);
        robot.write("ketting");
        SwiftRobot.settle();
        assertThat(text("guide-found")).isEqualTo("1 plaats gevonden");
        press(KeyCode.ENTER);
        assertThat(page()).endsWith(": Archief en naspelen");
        boolean reading = ask(() -> node("guide-page").isFocused());
        assertThat(reading).isTrue();
        press(KeyCode.BACK_SPACE);
        assertThat(page()).endsWith(": Formele voorwaarden");
    }

    @Test
    void escapeFirstForgetsWhatWasSoughtAndThenCloses() {
        press(KeyCode.CONTROL, KeyCode.F);
        robot.write("xyz");
        SwiftRobot.settle();
        assertThat(text("guide-found")).isEqualTo("Niets gevonden");
        press(KeyCode.ESCAPE);
        assertThat(text("guide-found")).isEmpty();
        assertThat(closed).hasValue(0);
        press(KeyCode.ESCAPE);
        assertThat(closed).hasValue(1);
    }

    @Test
    void everyPageIsDrawnWithANameForEverything() {
        Handbook handbook = Handbook.read();
        for (Page one : handbook.pages()) {
            Set<Node> drawn = ask(() -> {
                PageView view = new PageView(TEXTS, _ -> {
                });
                overlay.getChildren().add(view);
                view.show(new GuideViewModel.Shown(one, ""));
                view.applyCss();
                view.layout();
                Set<Node> all = view.getContent().lookupAll("*");
                overlay.getChildren().remove(view);
                return all;
            });
            assertThat(drawn.stream().filter(node -> node instanceof TextFlow || node instanceof ImageView)
                    .map(Node::getAccessibleText).collect(Collectors.toSet())).as(one.name()).doesNotContainNull();
            assertThat(drawn.stream().filter(Hyperlink.class::isInstance).map(node -> ((Hyperlink) node).getText())
                    .toList()).as(one.name()).allMatch(text -> !text.isBlank());
        }
    }

    @Test
    void aLinkToAHeadingScrollsToIt() {
        GuideViewModel model = new GuideViewModel(Handbook.read(), "wat-als");
        model.follow(new Target.Within("logboek-openen", "het-logboek-toch-herkennen"));
        assertThat(model.shownProperty().get().page().name()).isEqualTo("logboek-openen");
        double at = ask(() -> {
            PageView view = new PageView(TEXTS, model::follow);
            overlay.getChildren().setAll(view);
            overlay.applyCss();
            overlay.layout();
            view.show(model.shownProperty().get());
            return view;
        }).getVvalue();
        SwiftRobot.settle();
        ScrollPane view = (ScrollPane) ask(() -> overlay.getChildren().getFirst());
        assertThat(at).isZero();
        assertThat((double) ask(view::getVvalue)).isPositive();
    }

    private String page() {
        return ask(() -> node("guide-page").getAccessibleText());
    }

    private String text(String id) {
        return ask(() -> ((Labeled) node(id)).getText());
    }

    private Node node(String id) {
        return stage.getScene().lookup("#" + id);
    }

    private void press(KeyCode... keys) {
        robot.push(keys);
        SwiftRobot.settle();
    }

    private static <T> T ask(Supplier<T> question) {
        return WaitForAsyncUtils.waitForAsyncFx(20_000, question::get);
    }
}
