package nl.vierogen.viewer.mark;

import nl.vierogen.viewer.canvas.PicturePoint;

/**
 * Something that stands at a place in a picture.
 *
 * @param id what names it
 * @param at where it stands
 * @param label what is written in it, a character or two
 * @param name what it is called, for the screen reader
 * @param current whether it is the one that is being dealt with
 */
public record PictureMark(String id, PicturePoint at, String label, String name, boolean current) {
}
