package org.crossfoot.source.layout;

import java.util.Collection;

/**
 * An upright rectangle on a page, in points from the page's upper left corner; y grows downwards.
 *
 * @param left smaller x
 * @param top smaller y
 * @param right larger x
 * @param bottom larger y
 */
public record Box(double left, double top, double right, double bottom) {
    double width() {
        return right - left;
    }

    double height() {
        return bottom - top;
    }

    double centreX() {
        return (left + right) / 2;
    }

    double centreY() {
        return (top + bottom) / 2;
    }

    boolean holdsCentreOf(Box other) {
        return other.centreX() >= left
                && other.centreX() <= right
                && other.centreY() >= top
                && other.centreY() <= bottom;
    }

    /** How much of the lower of the two boxes stands beside the other, from 0 to 1. */
    double beside(Box other) {
        double shared = Math.min(bottom, other.bottom) - Math.max(top, other.top);
        return Math.max(0, shared) / Math.max(0.1, Math.min(height(), other.height()));
    }

    /** The smallest box around both. */
    public Box with(Box other) {
        return new Box(
                Math.min(left, other.left),
                Math.min(top, other.top),
                Math.max(right, other.right),
                Math.max(bottom, other.bottom));
    }

    static Box around(Collection<Box> boxes) {
        return boxes.stream().reduce(Box::with).orElse(new Box(0, 0, 0, 0));
    }
}
