package nl.vierogen.viewer;

import javafx.scene.Cursor;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;

/** Drag pans, the wheel zooms at the pointer. */
final class PanZoomTool {
    private static final double STEP = 1.2;
    private static final double WHEEL_UNITS = 40;

    private final PictureCanvas canvas;
    private double pointerX = -1;
    private double pointerY = -1;

    PanZoomTool(PictureCanvas canvas) {
        this.canvas = canvas;
        canvas.addEventHandler(MouseEvent.MOUSE_MOVED, this::remember);
        canvas.addEventHandler(MouseEvent.MOUSE_PRESSED, this::press);
        canvas.addEventHandler(MouseEvent.MOUSE_DRAGGED, this::drag);
        canvas.addEventHandler(MouseEvent.MOUSE_RELEASED, _ -> canvas.rest());
        canvas.addEventHandler(MouseEvent.MOUSE_EXITED, _ -> pointerX = -1);
        canvas.addEventHandler(ScrollEvent.SCROLL, this::scroll);
    }

    void zoomIn() {
        zoom(STEP);
    }

    void zoomOut() {
        zoom(1 / STEP);
    }

    /** One pixel of the image to one of the device, at the pointer or else in the middle. */
    void actualSize() {
        canvas.change(now -> now.scaledTo(ViewTransform.actualScale(canvas.outputScale()), atX(), atY()));
    }

    private void zoom(double factor) {
        canvas.change(now -> now.zoomed(factor, atX(), atY(), canvas.image(), canvas.port(), canvas.outputScale()));
    }

    private void remember(MouseEvent event) {
        pointerX = event.getX();
        pointerY = event.getY();
    }

    private void press(MouseEvent event) {
        remember(event);
        if (event.getButton() == MouseButton.PRIMARY) {
            canvas.setCursor(Cursor.CLOSED_HAND);
        }
    }

    private void drag(MouseEvent event) {
        double dx = event.getX() - pointerX;
        double dy = event.getY() - pointerY;
        canvas.change(now -> now.panned(dx, dy));
        remember(event);
    }

    private void scroll(ScrollEvent event) {
        pointerX = event.getX();
        pointerY = event.getY();
        if (event.getDeltaY() != 0) {
            zoom(Math.pow(STEP, event.getDeltaY() / WHEEL_UNITS));
        }
        event.consume();
    }

    private double atX() {
        return pointerX < 0 ? canvas.getWidth() / 2 : pointerX;
    }

    private double atY() {
        return pointerX < 0 ? canvas.getHeight() / 2 : pointerY;
    }
}
