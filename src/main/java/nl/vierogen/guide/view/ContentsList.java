package nl.vierogen.guide.view;

import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import nl.vierogen.texts.Texts;
import nl.vierogen.ui.EscapeLeaves;

/** The pages under their headings, or what was found. Selecting a line shows it. */
final class ContentsList extends ListView<GuideViewModel.Entry> {
    private final GuideViewModel model;

    ContentsList(GuideViewModel model, Texts texts) {
        this.model = model;
        setId("guide-contents");
        setAccessibleText(texts.get("guide.contents"));
        setItems(model.entries());
        setCellFactory(_ -> new Line());
        setPlaceholder(new Label(texts.get("guide.nothing-found")));
        EscapeLeaves.through(this);
        getSelectionModel().selectedItemProperty().subscribe(entry -> {
            if (entry != null && isFocused()) {
                model.choose(entry);
            }
        });
        setOnMouseClicked(_ -> chosen());
        // coming from the search box, the first line is shown at once
        focusedProperty().subscribe(focused -> {
            if (focused) {
                if (getSelectionModel().isEmpty()) {
                    getSelectionModel().selectFirst();
                }
                chosen();
            }
        });
        model.shownProperty().subscribe(_ -> mark());
        model.entries().subscribe(this::mark);
    }

    private void chosen() {
        GuideViewModel.Entry entry = getSelectionModel().getSelectedItem();
        if (entry != null) {
            model.choose(entry);
        }
    }

    private void mark() {
        if (model.isSeeking()) {
            return;
        }
        model.current().ifPresent(entry -> {
            getSelectionModel().select(entry);
            scrollTo(entry);
        });
    }

    /** Draws a line. */
    private static final class Line extends ListCell<GuideViewModel.Entry> {
        private static final double SCROLL_BAR = 16;

        Line() {
            setPrefWidth(0); // as wide as the list, and no wider
        }

        // a list asks for the height without a width, and then every text would be one line
        @Override
        protected double computePrefHeight(double width) {
            if (getGraphic() instanceof Region lines) {
                double room = getListView().getWidth() - snappedLeftInset() - snappedRightInset() - SCROLL_BAR;
                return snappedTopInset() + lines.prefHeight(room) + snappedBottomInset();
            }
            return super.computePrefHeight(width);
        }

        @Override
        protected void updateItem(GuideViewModel.Entry entry, boolean empty) {
            super.updateItem(entry, empty);
            getStyleClass().remove("vg-guide-chapter");
            setText(null);
            setGraphic(null);
            setDisable(false);
            if (empty || entry == null) {
                return;
            }
            switch (entry) {
                case GuideViewModel.Entry.Chapter(String title) -> {
                    setText(title);
                    setDisable(true);
                    getStyleClass().add("vg-guide-chapter");
                }
                case GuideViewModel.Entry.Whole(var page) -> {
                    setGraphic(words(page.title(), "vg-guide-entry"));
                    setAccessibleText(page.title());
                }
                case GuideViewModel.Entry.Found(var hit) -> {
                    Label title = words(hit.page().title(), "vg-strong");
                    VBox lines = new VBox(title);
                    if (!hit.section().heading().equals(hit.page().title())) {
                        lines.getChildren().add(words(hit.section().heading(), "vg-guide-hit"));
                    }
                    lines.getChildren().add(words(hit.excerpt(), "vg-soft"));
                    setGraphic(lines);
                    setAccessibleText(hit.page().title() + ", " + hit.section().heading() + ": " + hit.excerpt());
                }
            }
        }

        private static Label words(String text, String style) {
            Label label = new Label(text);
            label.getStyleClass().add(style);
            label.setWrapText(true);
            label.setMinHeight(Region.USE_PREF_SIZE);
            return label;
        }
    }
}
