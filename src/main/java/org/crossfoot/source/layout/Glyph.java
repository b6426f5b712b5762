package org.crossfoot.source.layout;

/**
 * A letter, digit or sign where it stands on the page.
 *
 * @param text what it says, mostly one character; never blank
 * @param box from its origin to its advance, and the height of its font around the baseline
 * @param size of its font in points
 */
public record Glyph(String text, Box box, double size) {
    private static final double ASCENT = 0.86;

    /** Where a glyph begins on its baseline. */
    public record Origin(double x, double baseline) {}

    /** A glyph by its origin on the baseline, its advance and the size of its font. */
    public static Glyph at(Origin origin, double advance, double size, String text) {
        double right = origin.x() + Math.max(advance, 0.01);
        double above = origin.baseline() - ASCENT * size;
        return new Glyph(text, new Box(origin.x(), above, right, above + size), size);
    }

    /** Whether it is a half-width letter or digit, or a sign within a number. */
    boolean isNarrow() {
        return text.charAt(0) < 0x2E80 && text.charAt(0) > ' ' && !isGeneralPunctuation();
    }

    private boolean isGeneralPunctuation() {
        return text.charAt(0) >= 0x2000 && text.charAt(0) < 0x2070;
    }
}
