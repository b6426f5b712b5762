package org.crossfoot.source.ofd;

import java.util.StringTokenizer;
import java.util.function.Consumer;
import org.crossfoot.source.layout.Box;
import org.crossfoot.source.pack.Xml;

/** A path of a page: the straight lines and thin bars in it, of which tables are drawn. */
final class PathObject {
    /** A table's line is thinner than any letter (in points). */
    private static final double THIN = 3;

    private final Place place;
    private final boolean stroked;
    private final boolean filled;
    private final StringBuilder data = new StringBuilder();

    PathObject(Xml at) {
        this.place = new Place(at);
        this.stroked = !at.attribute("Stroke").equals("false");
        this.filled = at.attribute("Fill").equals("true");
    }

    void append(String more) {
        data.append(more);
    }

    /** Ends the path. */
    void end(Consumer<Box> rules) {
        StringTokenizer words = new StringTokenizer(data.toString());
        double[] start = {0, 0};
        double[] at = {0, 0};
        Box bounds = null;
        while (words.hasMoreTokens()) {
            String command = words.nextToken();
            double[] to = command.equals("C") ? start : point(command, words, at);
            if (command.equals("M") || command.equals("S")) {
                start = to;
            } else if (stroked && (command.equals("L") || command.equals("C"))) {
                accept(place.box(at, to), rules);
            }
            Box moved = place.box(to, to);
            bounds = bounds == null ? moved : bounds.with(moved);
            at = to;
        }
        if (filled && bounds != null) {
            accept(bounds, rules);
        }
    }

    private static void accept(Box line, Consumer<Box> rules) {
        double width = line.right() - line.left();
        double height = line.bottom() - line.top();
        if (Math.min(width, height) < THIN && Math.max(width, height) > 0) {
            rules.accept(line);
        }
    }

    /** The point that a command goes to, the last of those it names. */
    private static double[] point(String command, StringTokenizer words, double[] at) {
        int before = switch (command) {
            case "Q" -> 2;
            case "B" -> 4;
            case "A" -> 5;
            default -> 0;
        };
        boolean goes = "MSLQBA".contains(command);
        if (!goes || words.countTokens() < before + 2) {
            return at;
        }
        for (int i = 0; i < before; i++) {
            words.nextToken();
        }
        return new double[] {Numbers.number(words.nextToken()), Numbers.number(words.nextToken())};
    }
}
