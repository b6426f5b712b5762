package org.crossfoot.source.ofd;

import java.util.List;
import java.util.function.Consumer;
import org.crossfoot.source.layout.Glyph;
import org.crossfoot.source.pack.Xml;

/** A text object of a page while its letters are being read. */
final class TextObject {
    private static final int WIDE = 0x2E80;

    private final Place place;
    private final double size;
    private final double stretch;
    private double x;
    private double y;
    private List<Double> stepsRight = List.of();
    private List<Double> stepsDown = List.of();
    private final StringBuilder text = new StringBuilder();

    TextObject(Xml at) {
        this.place = new Place(at);
        this.size = Numbers.number(at.attribute("Size"));
        double said = Numbers.number(at.attribute("HScale"));
        this.stretch = said > 0 ? said : 1;
    }

    /** Begins a line of letters; where it begins is said unless it is where the last one began. */
    void code(Xml at) {
        x = at.attribute("X").isEmpty() ? x : Numbers.number(at.attribute("X"));
        y = at.attribute("Y").isEmpty() ? y : Numbers.number(at.attribute("Y"));
        stepsRight = Numbers.steps(at.attribute("DeltaX"));
        stepsDown = Numbers.steps(at.attribute("DeltaY"));
        text.setLength(0);
    }

    void append(String more) {
        text.append(more);
    }

    /** Ends a line of letters. */
    void end(Consumer<Glyph> glyphs) {
        // Line breaks of the file around the letters are not among those that are stepped over.
        int[] letters = text.toString().strip().codePoints().toArray();
        double atX = x;
        double atY = y;
        for (int i = 0; i < letters.length && place.isUpright(); i++) {
            double own = size * stretch * (letters[i] < WIDE ? 0.5 : 1);
            double step = i < stepsRight.size() ? stepsRight.get(i) : stepsDown.isEmpty() ? own : 0;
            if (!Character.isWhitespace(letters[i]) && !Character.isSpaceChar(letters[i])) {
                double advance = step > 0 ? Math.min(step, size * stretch) : own;
                glyphs.accept(Glyph.at(
                        new Glyph.Origin(place.x(atX, atY), place.y(atX, atY)),
                        place.along(advance),
                        Math.max(1, place.across(size)),
                        Character.toString(letters[i])));
            }
            atX += step;
            atY += i < stepsDown.size() ? stepsDown.get(i) : 0;
        }
    }
}
