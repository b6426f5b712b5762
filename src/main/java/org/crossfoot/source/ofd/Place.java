package org.crossfoot.source.ofd;

import org.crossfoot.source.layout.Box;
import org.crossfoot.source.pack.Xml;

/** Where an object of a page stands: its own coordinates, in millimetres, turned and moved to the page's points. */
final class Place {
    private static final double POINTS = 72 / 25.4;
    private static final double[] SAME = {1, 0, 0, 1, 0, 0};

    /** a, b, c, d, e, f as in x' = a·x + c·y + e. */
    private final double[] matrix;

    private final double left;
    private final double top;

    Place(Xml at) {
        double[] boundary = Numbers.of(at.attribute("Boundary"));
        double[] turned = Numbers.of(at.attribute("CTM"));
        boolean placed = boundary.length == 4;
        this.matrix = turned.length == 6 ? turned : SAME;
        this.left = placed ? boundary[0] : 0;
        this.top = placed ? boundary[1] : 0;
    }

    double x(double x, double y) {
        return (matrix[0] * x + matrix[2] * y + matrix[4] + left) * POINTS;
    }

    double y(double x, double y) {
        return (matrix[1] * x + matrix[3] * y + matrix[5] + top) * POINTS;
    }

    /** A length along the line of writing. */
    double along(double length) {
        return length * Math.abs(matrix[0]) * POINTS;
    }

    /** A height across the line of writing. */
    double across(double height) {
        return height * Math.abs(matrix[3]) * POINTS;
    }

    /** False for what is turned, such as watermarks. */
    boolean isUpright() {
        return matrix[0] > 0 && Math.abs(matrix[1]) < 0.1 * matrix[0] && Math.abs(matrix[2]) < 0.3 * matrix[0];
    }

    /** The box between two points of the object. */
    Box box(double[] from, double[] to) {
        double x1 = x(from[0], from[1]);
        double x2 = x(to[0], to[1]);
        double y1 = y(from[0], from[1]);
        double y2 = y(to[0], to[1]);
        return new Box(Math.min(x1, x2), Math.min(y1, y2), Math.max(x1, x2), Math.max(y1, y2));
    }
}
