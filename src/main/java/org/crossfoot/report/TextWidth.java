package org.crossfoot.report;

/** Columns that texts take where a Chinese character is two wide, as on terminals and, nearly, in spreadsheets. */
public final class TextWidth {
    private static final String ELLIPSIS = "…";

    private TextWidth() {}

    /** The width of a text on one line. */
    public static int of(String text) {
        return text.codePoints().map(TextWidth::of).sum();
    }

    /** The text with blanks behind it, or cut to fit. */
    public static String left(String text, int columns) {
        String cut = cut(text, columns);
        return cut + " ".repeat(columns - of(cut));
    }

    /** The text with blanks before it. */
    public static String right(String text, int columns) {
        return " ".repeat(Math.max(0, columns - of(text))) + text;
    }

    /** The text, its end replaced where it is wider than so many columns; line breaks and other controls become blanks. */
    public static String cut(String text, int columns) {
        String line = text.replaceAll("\\p{Cntrl}", " ");
        if (of(line) <= columns) {
            return line;
        }
        StringBuilder kept = new StringBuilder();
        int width = 1;
        for (int character : line.codePoints().toArray()) {
            width += of(character);
            if (width > columns) {
                break;
            }
            kept.appendCodePoint(character);
        }
        return kept + ELLIPSIS;
    }

    private static int of(int character) {
        boolean mark = Character.getType(character) == Character.NON_SPACING_MARK
                || Character.getType(character) == Character.FORMAT;
        return mark ? 0 : isWide(character) ? 2 : 1;
    }

    /** East Asian wide and full-width characters (Unicode Standard Annex 11), as far as reports have them. */
    private static boolean isWide(int character) {
        return (character >= 0x1100 && character <= 0x115F)
                || (character >= 0x2E80 && character <= 0xA4CF)
                || (character >= 0xAC00 && character <= 0xD7A3)
                || (character >= 0xF900 && character <= 0xFAFF)
                || (character >= 0xFE30 && character <= 0xFE6F)
                || (character >= 0xFF01 && character <= 0xFF60)
                || (character >= 0xFFE0 && character <= 0xFFE6)
                || (character >= 0x1F300 && character <= 0x1FAFF)
                || (character >= 0x20000 && character <= 0x3FFFD);
    }
}
