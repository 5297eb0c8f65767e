package nl.vierogen.viewer;

import javafx.geometry.Point2D;
import javafx.scene.Cursor;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.input.ZoomEvent;
import nl.vierogen.viewer.canvas.Look;
import nl.vierogen.viewer.canvas.PictureCanvas;
import nl.vierogen.viewer.canvas.Pointer;
import nl.vierogen.viewer.canvas.ViewTransform;

/**
 * Moves the picture: drag and two fingers pan, wheel and pinch zoom at the pointer. With Ctrl held a picture that moves
 * with others is moved alone.
 */
public final class PanZoomTool {
    private static final double STEP = 1.2;
    private static final double WHEEL_UNITS = 40;
    private static final double PAN_STEP = 64;

    private final PictureCanvas canvas;
    private final Pointer pointer;
    private double lastX;
    private double lastY;
    private boolean gesture;

    PanZoomTool(PictureCanvas canvas, Pointer pointer) {
        this.canvas = canvas;
        this.pointer = pointer;
        canvas.addEventHandler(MouseEvent.MOUSE_PRESSED, this::press);
        canvas.addEventHandler(MouseEvent.MOUSE_DRAGGED, this::drag);
        canvas.addEventHandler(MouseEvent.MOUSE_RELEASED, _ -> canvas.rest());
        canvas.addEventHandler(ScrollEvent.SCROLL_STARTED, _ -> gesture = true);
        canvas.addEventHandler(ScrollEvent.SCROLL_FINISHED, _ -> gesture = false);
        canvas.addEventHandler(ScrollEvent.SCROLL, this::scroll);
        canvas.addEventHandler(ZoomEvent.ZOOM, this::pinch);
    }

    /** The whole picture. */
    public void fit() {
        canvas.fit();
    }

    /** One pixel of the picture to one of the device, at the pointer or else in the middle. */
    public void actualSize() {
        Point2D at = pointer.placeOrMiddle();
        canvas.change(now -> now.scaledTo(ViewTransform.actualScale(canvas.outputScale()), at.getX(), at.getY()));
    }

    /** From the whole picture to 1:1 at the pointer, and from anything else to the whole picture. */
    public void fitOrActual() {
        if (canvas.lookProperty().get().map(Look::fitted).orElse(false)) {
            actualSize();
        } else {
            fit();
        }
    }

    /** One step larger at the pointer or else in the middle, until the largest magnification. */
    public void zoomIn() {
        zoom(STEP, pointer.placeOrMiddle());
    }

    /** One step smaller at the pointer or else in the middle, until the whole picture or 1:1, whichever is smaller. */
    public void zoomOut() {
        zoom(1 / STEP, pointer.placeOrMiddle());
    }

    /**
     * Moves over the picture.
     *
     * @param columns steps to the right
     * @param rows steps down
     */
    public void pan(int columns, int rows) {
        canvas.change(now -> now.panned(-columns * PAN_STEP, -rows * PAN_STEP));
    }

    private void zoom(double factor, Point2D at) {
        canvas.change(now -> now.zoomed(factor, at.getX(), at.getY(), canvas.image(), canvas.port(),
                canvas.outputScale()));
    }

    private void press(MouseEvent event) {
        lastX = event.getX();
        lastY = event.getY();
        if (event.getButton() == MouseButton.PRIMARY) {
            canvas.setCursor(Cursor.CLOSED_HAND);
        }
    }

    private void drag(MouseEvent event) {
        double dx = event.getX() - lastX;
        double dy = event.getY() - lastY;
        canvas.alone(event.isShortcutDown(), () -> canvas.change(now -> now.panned(dx, dy)));
        lastX = event.getX();
        lastY = event.getY();
    }

    private void scroll(ScrollEvent event) {
        event.consume();
        // what rolls on after the fingers are gone would move the next picture as well
        if (event.isInertia()) {
            return;
        }
        canvas.alone(event.isShortcutDown(), () -> {
            // a system that tells of the fingers of a touchpad tells of their pinch as well: two fingers then pan
            if (gesture || event.getTouchCount() > 1) {
                canvas.change(now -> now.panned(event.getDeltaX(), event.getDeltaY()));
            } else if (event.getDeltaY() != 0) {
                zoom(Math.pow(STEP, event.getDeltaY() / WHEEL_UNITS), new Point2D(event.getX(), event.getY()));
            }
        });
    }

    private void pinch(ZoomEvent event) {
        event.consume();
        if (!event.isInertia() && event.getZoomFactor() > 0) {
            canvas.alone(event.isShortcutDown(),
                    () -> zoom(event.getZoomFactor(), new Point2D(event.getX(), event.getY())));
        }
    }
}
