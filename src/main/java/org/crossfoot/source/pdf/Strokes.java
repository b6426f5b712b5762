package org.crossfoot.source.pdf;

import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.List;
import org.crossfoot.source.layout.Box;

/** The rules that the paths of a page draw: stroked lines and the edges of rectangles, and filled shapes as thin as a line. */
final class Strokes {
    private static final double THIN = 3.5;
    private static final double STRAIGHT = 0.5;

    private final List<Box> bars = new ArrayList<>();
    private final List<List<Point2D>> path = new ArrayList<>();

    void move(Point2D to) {
        path.add(new ArrayList<>(List.of(to)));
    }

    void line(Point2D to) {
        if (path.isEmpty()) {
            move(to);
        } else {
            path.get(path.size() - 1).add(to);
        }
    }

    void close() {
        if (!path.isEmpty()) {
            List<Point2D> last = path.get(path.size() - 1);
            last.add(last.get(0));
        }
    }

    void stroke() {
        for (List<Point2D> part : path) {
            for (int i = 1; i < part.size(); i++) {
                edge(around(part.subList(i - 1, i + 1)));
            }
        }
    }

    private void edge(Box edge) {
        if (edge.right() - edge.left() < STRAIGHT || edge.bottom() - edge.top() < STRAIGHT) {
            bars.add(edge);
        }
    }

    void fill() {
        for (List<Point2D> part : path) {
            Box shape = around(part);
            if (shape.right() - shape.left() < THIN || shape.bottom() - shape.top() < THIN) {
                bars.add(shape);
            }
        }
    }

    void end() {
        path.clear();
    }

    /** What was drawn since the last call, in the space of the page. */
    List<Box> taken() {
        List<Box> taken = List.copyOf(bars);
        bars.clear();
        path.clear();
        return taken;
    }

    private static Box around(List<Point2D> points) {
        double left = Double.MAX_VALUE;
        double top = Double.MAX_VALUE;
        double right = -Double.MAX_VALUE;
        double bottom = -Double.MAX_VALUE;
        for (Point2D point : points) {
            left = Math.min(left, point.getX());
            top = Math.min(top, point.getY());
            right = Math.max(right, point.getX());
            bottom = Math.max(bottom, point.getY());
        }
        return new Box(left, top, right, bottom);
    }
}
