package org.crossfoot.source.pdf;

import java.text.Normalizer;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.pdfbox.text.TextPosition;
import org.apache.pdfbox.util.Matrix;
import org.crossfoot.source.layout.Box;
import org.crossfoot.source.layout.Glyph;
import org.crossfoot.source.layout.PageContent;

/**
 * Turns a page the way most of its text runs: also where a landscape table is set sideways on an upright sheet, or a rotated
 * sheet shows it upright.
 *
 * @param quarters by how many quarter turns, clockwise, the text is turned upright
 * @param width of the sheet as it is stored
 * @param height of the sheet as it is stored
 */
record Upright(int quarters, double width, double height) {
    private static final Pattern LOOKALIKE = Pattern.compile("[\\u2E80-\\u2FDF\\uF900-\\uFB06]");

    static PageContent of(List<TextPosition> letters, List<Box> bars, Box sheet) {
        int[] often = new int[4];
        letters.forEach(letter -> often[direction(letter)]++);
        int most = 0;
        for (int i = 1; i < often.length; i++) {
            most = often[i] > often[most] ? i : most;
        }
        Upright upright = new Upright(most, sheet.right() - sheet.left(), sheet.bottom() - sheet.top());
        List<Glyph> glyphs = letters.stream()
                .filter(letter -> !letter.getUnicode().isBlank())
                .map(upright::glyph)
                .toList();
        List<Box> rules = bars.stream()
                .map(bar -> new Box(
                        bar.left() - sheet.left(),
                        bar.top() - sheet.top(),
                        bar.right() - sheet.left(),
                        bar.bottom() - sheet.top()))
                .map(upright::box)
                .toList();
        boolean turned = most % 2 == 1;
        return new PageContent(
                turned ? upright.height : upright.width, turned ? upright.width : upright.height, glyphs, rules);
    }

    /** The quarter of the circle that a letter's baseline points to, counted against the clock from the right. */
    private static int direction(TextPosition letter) {
        Matrix matrix = letter.getTextMatrix();
        double angle = Math.toDegrees(Math.atan2(matrix.getShearY(), matrix.getScaleX()));
        return Math.floorMod(Math.round(angle / 90), 4);
    }

    private Glyph glyph(TextPosition letter) {
        Matrix matrix = letter.getTextMatrix();
        double size = Math.hypot(matrix.getShearX(), matrix.getScaleY());
        double fromX = x(matrix.getTranslateX(), matrix.getTranslateY());
        double fromY = y(matrix.getTranslateX(), matrix.getTranslateY());
        double toX = x(letter.getEndX(), letter.getEndY());
        double toY = y(letter.getEndX(), letter.getEndY());
        if (direction(letter) == quarters) {
            return Glyph.at(new Glyph.Origin(Math.min(fromX, toX), fromY), Math.abs(toX - fromX), size, text(letter));
        }
        // Set across the rest: its place is all that matters.
        double left = Math.min(fromX, toX) - size / 2;
        double middle = (fromY + toY) / 2;
        return Glyph.at(new Glyph.Origin(left, middle + size / 3), size, size, text(letter));
    }

    /** Some programs write radicals and compatibility forms for the characters that look the same. */
    private static String text(TextPosition letter) {
        String text = letter.getUnicode().strip();
        return LOOKALIKE.matcher(text).find() ? Normalizer.normalize(text, Normalizer.Form.NFKC) : text;
    }

    private Box box(Box bar) {
        double x1 = x(bar.left(), bar.top());
        double x2 = x(bar.right(), bar.bottom());
        double y1 = y(bar.left(), bar.top());
        double y2 = y(bar.right(), bar.bottom());
        return new Box(Math.min(x1, x2), Math.min(y1, y2), Math.max(x1, x2), Math.max(y1, y2));
    }

    private double x(double storedX, double storedY) {
        return switch (quarters) {
            case 1 -> storedY;
            case 2 -> width - storedX;
            case 3 -> height - storedY;
            default -> storedX;
        };
    }

    private double y(double storedX, double storedY) {
        return switch (quarters) {
            case 1 -> storedX;
            case 2 -> storedY;
            case 3 -> width - storedX;
            default -> height - storedY;
        };
    }
}
